package id.pantau.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.UrlState;
import id.pantau.facility.FacilityIntake;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Indicator;
import id.pantau.region.RegionIntake;
import id.pantau.rollout.InnovationFilter;
import id.pantau.rollout.InnovationForm;
import id.pantau.rollout.InnovationRow;
import id.pantau.rollout.InnovationService;
import id.pantau.rollout.ManyPuskesmas;
import id.pantau.rollout.RegisterUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** What Lampung Selatan needs: 28 Puskesmas in 17 kecamatan, and local innovations tied to indicators. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class})
class InnovationsViewTest extends SpringBrowserlessTest {

    /** What each of the four does and is meant to move is invented. */
    private static final String FOUR = """
            Inovasi\tPuskesmas\tSejak\tApa yang dilakukan\tIndikator
            Gardu Elit\tSelatan 1\t2023\tKelas ibu hamil di gardu\tKIA-K6
            Laskar Disko\tSelatan 2, Selatan 19\t2022-03\tSkrining tekanan darah\tPTM-HT
            Jembatan Emas\tS03,S04,S05,S06,S07\t2021\tAntar rujukan ibu\tKIA-K1, KIA-K6
            Putri Bisa\tSelatan 28\t2024\tRemaja putri minum TTD\tKIA-K4
            """;

    @Autowired
    private RegionIntake regions;

    @Autowired
    private FacilityIntake facilities;

    @Autowired
    private InnovationService innovations;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TestScope scope;

    @BeforeEach
    void aKabupaten() {
        ManyPuskesmas.store(regions, facilities);
    }

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void fourInnovationsArePastedAndEachLeadsToItsTrends() {
        open(Map.of());
        assertThat(text()).contains("Tren ditampilkan apa adanya; tidak membuktikan pengaruh inovasi.");
        click("Tempel dari Excel");
        $(TextArea.class).single().setValue(FOUR);
        click("Periksa dan simpan");
        assertThat(innovations.puskesmas()).hasSize(ManyPuskesmas.PUSKESMAS);
        assertThat(rows()).hasSize(4);
        assertThat(rows().getFirst())
                .contains("Gardu Elit")
                .contains("Kelas ibu hamil di gardu")
                .contains("Selatan 1")
                .contains("sejak 2023")
                .contains("K6");
        assertThat(rows().get(1)).contains("Jembatan Emas").contains("5 Puskesmas");
        assertThat(rows().get(2)).contains("Laskar Disko").contains("sejak Maret 2022");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(trend("KIA-K6", "S01"), trend("PTM-HT", "S19"), trend("KIA-K1", "S07"));
        assertThat($(ExportLinks.class).single().table().rows()).hasSize(4);
        open(Map.of("unit", "S28"));
        assertThat(rows()).singleElement().asString().contains("Putri Bisa");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void anInnovationIsRecordedOrRefusedWithASentenceAndNothingIsLost() {
        open(Map.of());
        click("Catat inovasi");
        name().setValue("<b>Gardu</b>");
        click("Simpan");
        assertThat(refusal()).isEqualTo("Pilih sedikitnya satu Puskesmas.");
        puskesmas().setValue(innovations.puskesmas().getFirst());
        since().setValue(2099);
        $(TextArea.class).single().setValue("uji");
        indicators().setValue(catalogue.byCode("KIA-K6").orElseThrow());
        click("Simpan");
        assertThat(refusal()).isEqualTo("Sejak dan berhenti tidak boleh di masa depan.");
        assertThat(name().getValue()).isEqualTo("<b>Gardu</b>");
        since().setValue(2023);
        click("Simpan");
        assertThat(rows()).singleElement().asString().contains("<b>Gardu</b>");
        assertThat($(NativeTableBody.class).single().getElement().getOuterHTML())
                .doesNotContain("<b>");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void whoeverComesSecondSeesBothEntriesAndChooses() {
        innovations.paste(FOUR);
        open(Map.of("unit", "S28"));
        click("Ubah");
        InnovationRow row = innovations
                .register(new InnovationFilter(null, "S28", null))
                .rows()
                .getFirst();
        innovations.save(new InnovationForm(
                row.id(),
                row.name(),
                List.of("S28", "S27"),
                row.since(),
                null,
                row.about(),
                List.of("KIA-K4"),
                null,
                row.version()));
        name().setValue("Putri Bisa 2");
        click("Simpan");
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains(
                        "Inovasi: tersimpan “Putri Bisa”, isian Anda “Putri Bisa 2”.",
                        "Puskesmas: tersimpan “Selatan 27, Selatan 28”, isian Anda “Selatan 28”.");
        click("Pakai yang tersimpan");
        assertThat(rows())
                .singleElement()
                .asString()
                .contains("Selatan 27, Selatan 28")
                .doesNotContain("Bisa 2");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void anEmptyRegisterOffersNoFile() {
        open(Map.of());
        assertThat($(ExportLinks.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void leadersReadAndWriteNothing() {
        innovations.paste(FOUR);
        scope.is(Scope.regency(Role.EXECUTIVE));
        open(Map.of());
        assertThat(rows()).hasSize(4);
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Ubah", "Catat inovasi", "Tempel dari Excel");
    }

    private static String trend(String indicator, String puskesmas) {
        return UrlState.EMPTY.withIndicator(indicator).withUnit(puskesmas).at(Links.ACHIEVEMENT);
    }

    private void open(Map<String, String> choices) {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("ilp/inovasi", QueryParameters.simple(choices));
    }

    private String text() {
        return ((InnovationsView) getCurrentView()).getElement().getTextRecursively();
    }

    private List<String> rows() {
        return $(NativeTableBody.class)
                .single()
                .getChildren()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private void click(String text) {
        $(Button.class).withText(text).first().click();
    }

    private String refusal() {
        return $(Paragraph.class).withClassName("form-refusal").single().getText();
    }

    private TextField name() {
        return $(TextField.class)
                .withCondition(field -> "Inovasi".equals(field.getLabel()))
                .single();
    }

    private IntegerField since() {
        return $(IntegerField.class)
                .withCondition(field -> "Sejak tahun".equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked") // a query by class knows no type of items
    private MultiSelectComboBox<RegisterUnit> puskesmas() {
        return (MultiSelectComboBox<RegisterUnit>) $(MultiSelectComboBox.class)
                .withCondition(field -> "Puskesmas".equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked") // a query by class knows no type of items
    private MultiSelectComboBox<Indicator> indicators() {
        return (MultiSelectComboBox<Indicator>) $(MultiSelectComboBox.class)
                .withCondition(field -> "Indikator yang hendak digerakkan".equals(field.getLabel()))
                .single();
    }
}
