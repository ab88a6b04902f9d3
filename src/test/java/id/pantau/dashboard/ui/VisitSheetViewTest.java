package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.dashboard.VisitSheet;
import id.pantau.dashboard.VisitSheetService;
import id.pantau.followup.FollowUpForm;
import id.pantau.followup.FollowUpWork;
import id.pantau.followup.Owner;
import id.pantau.followup.OwnerKind;
import id.pantau.followup.PlanForm;
import id.pantau.rollout.CommitmentForm;
import id.pantau.rollout.CommitmentService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Half a page for a visit. Today is 20 November 2026, a Friday. */
@DemoKabupaten
class VisitSheetViewTest extends SpringBrowserlessTest {

    private static final String DISTRICT = "99.99.01";

    @Autowired
    private Reader reader;

    @Autowired
    private VisitSheetService sheets;

    @Autowired
    private FollowUpWork work;

    @Autowired
    private CommitmentService commitments;

    @Autowired
    private JdbcClient jdbc;

    /** The example is shared: what was written goes again. */
    @AfterEach
    void nothingStays() {
        List.of("notification", "follow_up_step", "follow_up")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        jdbc.sql(
                        "DELETE FROM commitment_change WHERE commitment_id IN (SELECT id FROM commitment WHERE what LIKE 'UJI %')")
                .update();
        jdbc.sql("DELETE FROM commitment WHERE what LIKE 'UJI %'").update();
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void it_holds_three_figures_three_questions_and_says_where_they_come_from() {
        reader.seesAllAs(Role.EXECUTIVE);
        String village = behind();
        assertThat(reader.open("lembar-saku/" + village))
                .contains("Lembar saku kunjungan")
                .contains("Yang paling jauh dari target")
                .containsPattern("perlu \\d+ \\S+")
                .contains("Tidak ada masalah yang terbuka.")
                .contains("data per 20 November 2026")
                .contains("Sumber:")
                .doesNotContain("!{")
                .doesNotContain("null");
        assertThat(questions()).hasSize(3).allMatch(question -> question.endsWith("?"));
        assertThat(questions().getFirst()).startsWith("Apa hambatan ");
        assertThat(sheets.sheet(village).gaps())
                .hasSizeLessThanOrEqualTo(3)
                .noneMatch(gap -> gap.indicator().sensitive())
                .isSortedAccordingTo((a, b) ->
                        Long.compare(b.figure().peopleMissing(), a.figure().peopleMissing()));
    }

    @Test
    @SignedInAs(Role.HEALTH_HEAD)
    void what_is_late_is_asked_first() {
        reader.seesAllAs(Role.HEALTH_HEAD);
        String village = behind();
        VisitSheet before = sheets.sheet(village);
        int id = work.report(new FollowUpForm(
                village, before.gaps().getFirst().indicator().code(), null, "Jalan ke dusun putus", null));
        assertThat(reader.open("lembar-saku/" + village))
                .contains("Jalan ke dusun putus")
                .contains("belum ada RTL");
        assertThat(questions().getFirst())
                .isEqualTo("“Jalan ke dusun putus” dilaporkan 20 Nov: mengapa belum ada RTL, dan siapa yang akan"
                        + " menanganinya?");
        work.decide(new PlanForm(
                id, 0, null, "Sweeping", Owner.of(OwnerKind.VILLAGE_HEAD), LocalDate.of(2026, 11, 24), null));
        jdbc.sql("UPDATE follow_up SET due = '2026-11-03'").update();
        assertThat(reader.open("lembar-saku/" + village))
                .contains("tenggat 3 Nov · terlambat 17 hari")
                .containsPattern("PJ (Kepala Desa|Lurah) ");
        assertThat(questions().getFirst()).matches("Mengapa .+ masih .*\\d.*, padahal RTL jatuh tempo 3 Nov\\?");
    }

    @Test
    @SignedInAs(Role.HEALTH_HEAD)
    void open_commitments_of_the_village_and_its_kecamatan_stand_on_it() {
        reader.seesAllAs(Role.HEALTH_HEAD);
        String village = behind();
        commitments.save(new CommitmentForm(
                null,
                "Camat",
                village.substring(0, DISTRICT.length()),
                "UJI ambulans desa",
                LocalDate.of(2026, 1, 5),
                null,
                LocalDate.of(2026, 10, 1),
                null,
                null,
                null,
                0));
        assertThat(reader.open("lembar-saku/" + village))
                .contains("UJI ambulans desa")
                .contains("terlambat 50 hari");
        assertThat(questions()).anyMatch(question -> question.startsWith("Camat menjanjikan “UJI ambulans desa”"));
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void a_kecamatan_has_one_too_and_the_map_leads_to_it() {
        reader.seesAllAs(Role.EXECUTIVE);
        assertThat(reader.open("lembar-saku/" + DISTRICT))
                .contains("Kecamatan ")
                .containsPattern("perlu \\d+");
        assertThat(questions()).hasSize(3);
        reader.open("peta", Map.of("dalam", DISTRICT, "indikator", "KIA-K6"));
        assertThat(links()).contains("lembar-saku/" + DISTRICT);
        String village = behind();
        reader.open("desa/" + village);
        assertThat(links()).contains("lembar-saku/" + village);
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void a_foreign_village_and_a_kecamatan_answer_like_what_does_not_exist() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        String foreign = reader.villages(reader.puskesmas().getLast()).getFirst();
        String unknown = reader.open("lembar-saku/99.99.99.2999");
        assertThat(reader.open("lembar-saku/" + foreign).replace(foreign, "99.99.99.2999"))
                .isEqualTo(unknown);
        assertThat(reader.open("lembar-saku/" + DISTRICT).replace(DISTRICT, "99.99.99.2999"))
                .isEqualTo(unknown);
        assertThat(reader.open("lembar-saku/" + reader.villages(own).getFirst()))
                .contains("Tiga pertanyaan");
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void the_head_of_a_pustu_reads_that_of_the_own_village() {
        String village = reader.villages(reader.puskesmas().getFirst()).getFirst();
        reader.seesVillage(village);
        assertThat(reader.open("lembar-saku/" + village)).contains("Tiga pertanyaan");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void it_speaks_english_too() {
        reader.seesAllAs(Role.EXECUTIVE);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("lembar-saku/" + behind());
        assertThat(((VisitSheetView) getCurrentView()).getElement().getTextRecursively())
                .contains("Three questions")
                .doesNotContain("Tiga")
                .doesNotContain("siapa");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void it_costs_a_handful_of_statements() {
        reader.seesAllAs(Role.EXECUTIVE);
        String village = behind();
        reader.open("lembar-saku/" + village);
        assertThat(reader.statementsFromMemory(() -> reader.open("lembar-saku/" + village)))
                .isLessThanOrEqualTo(6);
        reader.open("lembar-saku/" + DISTRICT);
        assertThat(reader.statementsFromMemory(() -> reader.open("lembar-saku/" + DISTRICT)))
                .isLessThanOrEqualTo(6);
    }

    private List<String> questions() {
        return $(
                        ListItem.class,
                        $(OrderedList.class).withClassName("visit-questions").single())
                .all()
                .stream()
                .map(ListItem::getText)
                .toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    /** A village of which something is behind. */
    private String behind() {
        return reader.villages(reader.puskesmas().getFirst()).stream()
                .filter(code -> !sheets.sheet(code).gaps().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
