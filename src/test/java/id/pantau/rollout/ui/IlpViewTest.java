package id.pantau.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import id.pantau.rollout.TestRollout;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class IlpViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestRollout data;

    @Autowired
    private TestScope scope;

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void aKabupatenWithoutPustuAndEvidenceStillSeesWhereItStandsAndWhatComesNext() {
        data.facilities();
        data.plan("PUSKESMAS", 2027, 7);
        data.plan("PUSTU", 2027, 37);
        IlpView view = open(Map.of());
        String text = textOf(view);
        assertThat(text)
                .contains("Tahap menurut kriteria Dinas Kesehatan; bukan penilaian resmi Kemenkes.")
                .contains("Beroperasi 0 dari 7; sudah diluncurkan 0")
                .contains("Rencana 7, terdaftar 2.")
                .contains("Rencana: 37 beroperasi s.d. akhir 2027 (sumber: Bupati, kick-off).")
                .contains("Rencana tahunan belum ditetapkan")
                .contains("Komitmen lintas sektor ditandatangani (kick-off)")
                .contains("Keadaan per 20 November 2026")
                .doesNotContain("terlambat 7");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void theCurveSaysWhenThePlanIsReachedOrWhyThatCannotBeSaid() {
        data.facilities();
        data.plan("PUSKESMAS", 2027, 2);
        data.plan("PUSTU", 2027, 37);
        for (String criterion : List.of("PKM-1", "PKM-2", "PKM-5", "PKM-7", "PKM-8")) {
            data.evidence("P1", "2026-05-10", criterion);
        }
        assertThat(textOf(open(Map.of())))
                .contains(
                        "Bertambah 1 dalam 6 bulan; dengan laju ini 2 tercapai Mei 2027, sebelum batas 31 Desember 2027.")
                .contains("Belum ada proyeksi: perlu paling sedikit 3 bulan penuh")
                .contains("Belum ada yang diluncurkan, dan belum ada rencana.");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void nothingRegisteredOfThirtySevenPlannedIsAFindingAndNotAListOfAllVillages() {
        data.facilities();
        data.plan("PUSTU", 2027, 37);
        open(Map.of("unit", "P2"));
        assertThat(textOf(view())).contains("Belum ada yang terdaftar");
        data.removePustuAndPosyandu();
        open(Map.of());
        assertThat(textOf(view()))
                .contains("0 terdaftar dari 37")
                .contains("Belum ada Pustu terdaftar. Daftarkan lewat fasilitas.csv")
                .contains("3 desa/kelurahan tanpa Pustu terdaftar")
                .doesNotContain("Rawa,");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void theAddressNarrowsTheList() {
        data.facilities();
        data.evidence("P2", "2026-09-01", "PKM-1");
        open(Map.of("jenis", "puskesmas", "tahap", "komitmen"));
        assertThat(rows()).hasSize(1).allMatch(row -> row.contains("Hulu") && row.contains("1 September 2026"));
        open(Map.of("tahap", "berjalan-penuh"));
        assertThat(textOf(view())).contains("Tidak ada fasilitas yang cocok dengan pilihan ini.");
        open(Map.of("jenis", "tidak-ada"));
        assertThat(rows()).as("what cannot be read counts as absent").hasSize(4);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aStageIsNamedWithWhatIsMissingAndWhatIsToBeRenewed() {
        data.facilities();
        data.evidence("P1", "2026-09-01", "PKM-1", "PKM-2", "PKM-5", "PKM-7", "PKM-8");
        open(Map.of("jenis", "puskesmas"));
        assertThat(rows().getFirst())
                .contains("Hilir")
                .contains("Berjalan")
                .contains("bukti perlu diperbarui")
                .contains("SK Target Kinerja")
                .contains("baru 0 dari 3 bulan berturut-turut");
        assertThat($(StageBar.class).first().getElement().getAttribute("aria-label"))
                .isEqualTo("Berjalan 1, Belum 1");
    }

    @Test
    @SignedInAs(Role.DISPLAY)
    void aWallScreenHasNothingToOperate() {
        scope.is(Scope.regency(Role.DISPLAY));
        data.facilities();
        data.plan("PUSTU", 2027, 37);
        IlpView view = open(Map.of());
        assertThat($(Select.class, view).all()).isEmpty();
        assertThat($(Button.class, view).all()).isEmpty();
        assertThat(textOf(view)).contains("0 dari 37").contains("Langkah berikutnya");
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void thePersonOfAPustuSeesTheOwnFacilitiesOnly() {
        data.facilities();
        data.plan("PUSTU", 2027, 37);
        scope.is(new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(data.villageId("99.98.01.2001"))));
        open(Map.of());
        assertThat(rows()).hasSize(2).noneMatch(row -> row.contains("Hulu"));
        assertThat(textOf(view())).doesNotContain("37");
        assertThat($(StageBar.class).all())
                .as("a bar without a facility has its words too")
                .extracting(bar -> bar.getElement().getAttribute("aria-label"))
                .doesNotContain("")
                .contains("Belum ada yang terdaftar");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void forAdministratorsThePageDoesNotExist() {
        UI.getCurrent().navigate("ilp");
        assertThat(getCurrentView()).isNotInstanceOf(IlpView.class);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void beforeTheFirstPackEveryPanelSaysWhatToDo() {
        open(Map.of());
        assertThat(textOf(view()))
                .contains("Belum ada fasilitas terdaftar.")
                .contains("Belum ada batas desa")
                .contains("Belum ada desa.");
        assertThat($(Paragraph.class).withClassName("panel-failed").all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aLongListOpensStepByStep() {
        data.facilities();
        data.posyandu(70);
        open(Map.of());
        assertThat(rows()).hasSize(60);
        $(Button.class).withText("Tampilkan berikutnya (masih 14)").single().click();
        assertThat(rows()).hasSize(74);
    }

    private IlpView open(Map<String, String> choices) {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("ilp", QueryParameters.simple(choices));
        return view();
    }

    private IlpView view() {
        return (IlpView) getCurrentView();
    }

    private List<String> rows() {
        return $(FacilityTable.class).single().getChildren().toList().isEmpty()
                ? List.of()
                : $(NativeTableBody.class, $(FacilityTable.class).single())
                        .single()
                        .getChildren()
                        .map(IlpViewTest::textOf)
                        .toList();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
