package id.pantau.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.export.TableFile;
import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.FacilityStage;
import id.pantau.rollout.ReadinessScreen;
import id.pantau.rollout.RolloutService;
import id.pantau.rollout.Standing;
import id.pantau.rollout.TestRollout;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class ReadinessViewTest extends SpringBrowserlessTest {

    private static final int POSYANDU = 12;

    @Autowired
    private TestRollout data;

    @Autowired
    private RolloutService rollout;

    @Autowired
    private TestScope scope;

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void oneChoiceNamesThoseThatLackOneCriterion() {
        twelvePosyandu();

        assertThat(open(Map.of("jenis", "posyandu")))
                .contains("Yang paling sedikit memenuhi kriteria berada di atas.")
                .contains("Tahap menurut kriteria Dinas Kesehatan");
        assertThat(open(Map.of("jenis", "posyandu", "kriteria", "POS-2")))
                .contains("11 dari 13 Posyandu belum memenuhi: Paling sedikit 5 kader.");
        assertThat(rows())
                .as("the two with five kader and one whose latest count is four")
                .hasSize(11)
                .containsEntry("Rawa 2", Standing.State.BELOW_MINIMUM)
                .doesNotContainKeys("Rawa 0", "Rawa 1");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void whoMeetsFewestComesFirstAndTheListNamesWhatMostLack() {
        twelvePosyandu();

        ReadinessScreen screen = rollout.readiness(FacilityKind.POSYANDU, null, null);

        assertThat(screen.total()).isEqualTo(13);
        assertThat(screen.facilities().getLast().name()).isEqualTo("Rawa 0");
        assertThat(screen.criteria())
                .filteredOn(lacking -> lacking.criterion().code().equals("POS-1"))
                .singleElement()
                .satisfies(lacking -> assertThat(lacking.facilities()).isEqualTo(12));
        assertThat(screen.criteria())
                .as("what is computed takes no evidence")
                .extracting(lacking -> lacking.criterion().code())
                .startsWith("POS-1")
                .hasSize(8);
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void aPuskesmasSeesItsOwnAndAForeignUnitListsNothing() {
        data.facilities();
        scope.is(new Scope(Role.PUSKESMAS_HEAD, false, Set.of(data.facilityId("P1")), Set.of()));

        assertThat(rollout.readiness(FacilityKind.PUSKESMAS, null, null).facilities())
                .extracting(FacilityStage::code)
                .containsExactly("P1");
        assertThat(rollout.readiness(FacilityKind.PUSKESMAS, "P2", null).facilities())
                .isEmpty();
        assertThat(open(Map.of("unit", "P2", "kriteria", "<b>x</b>")))
                .contains("0 Puskesmas")
                .doesNotContain("<b>");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void theFileHasEveryCriterionInWords() {
        twelvePosyandu();

        TableFile file = new ReadinessFile(new UI(), Locale.forLanguageTag("id"))
                .of(rollout.readiness(FacilityKind.POSYANDU, null, "POS-2"));

        assertThat(file.toString()).contains("POS-2 Paling sedikit 5 kader", "Di bawah batas (4)");
    }

    /** Two with five kader, one whose count fell to four, nine without evidence, and the one of the basic data. */
    private void twelvePosyandu() {
        data.facilities();
        data.posyandu(POSYANDU);
        data.count("R0", "2026-09-01", "POS-2", "5");
        data.evidence("R0", "2026-09-01", "POS-1");
        data.count("R1", "2026-09-01", "POS-2", "5");
        data.count("R2", "2026-08-01", "POS-2", "5");
        data.count("R2", "2026-09-01", "POS-2", "4");
    }

    private Map<String, Standing.State> rows() {
        return rollout.readiness(FacilityKind.POSYANDU, null, "POS-2").facilities().stream()
                .collect(Collectors.toMap(
                        FacilityStage::name,
                        f -> ReadinessScreen.standing(f, "POS-2").orElseThrow().state()));
    }

    private String open(Map<String, String> choices) {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("ilp/kesiapan", QueryParameters.simple(choices));
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
