package id.pantau.facility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.export.FileFormat;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.ExportLinks;
import id.pantau.facility.FacilityForm;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityLists;
import id.pantau.facility.FacilityPreview;
import id.pantau.facility.FacilityPreview.Outcome;
import id.pantau.facility.FacilityRegisterService;
import id.pantau.facility.FacilityUpload;
import id.pantau.facility.RegisterRow;
import id.pantau.intake.IntakeDatabase;
import id.pantau.intake.IntakeTest;
import id.pantau.intake.PackService;
import id.pantau.intake.TestPack;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.ui.VillageMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.ObjectNode;

/** The register as a file that can be taken in again, and rows pasted on the page. */
@IntakeTest
@Import({TestClock.class, TestAccounts.class})
@SignedInAs(Role.HEALTH_OFFICER)
class RegisterListTest extends SpringBrowserlessTest {

    @Autowired
    FacilityRegisterService register;

    @Autowired
    FacilityLists lists;

    @Autowired
    PackService packs;

    @Autowired
    IntakeDatabase database;

    @Autowired
    TestScope scope;

    @TempDir
    Path folder;

    @BeforeEach
    void kabupaten() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
        Path pack = TestPack.whole(folder.resolve("paket")).folder();
        assertThat(packs.apply(PackSource.of(List.of(pack))).verdict().name()).isEqualTo("APPLIED");
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("ilp/fasilitas");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void theFileThatWasTakenAwayChangesNothingWhenItComesBack(FileFormat format) {
        register.open(new FacilityForm(
                "UJI-PST-7",
                FacilityKind.PUSTU,
                "Muara; \"Lama\"",
                "Poskesdes",
                "81.20.02.2001",
                "08120201",
                -3.0512345678901,
                128.25000000000003,
                LocalDate.of(2020, 2, 29),
                "SK 7",
                0));
        byte[] file = format.write($(ExportLinks.class).single().table());

        FacilityPreview again = lists.check(new FacilityUpload("fasilitas", file));

        assertThat(again.rows()).hasSize(4).allSatisfy(row -> {
            assertThat(row.outcome()).as(row.toString()).isEqualTo(Outcome.SAME);
            assertThat(row.problems()).isEmpty();
        });
        assertThat(again.mayBeSaved()).isFalse();
    }

    @Test
    void rowsArePastedLookedAtAndSaved() {
        click("Tempel atau muat daftar");
        assertThat(save().isEnabled()).isFalse();
        TextArea rows = $(TextArea.class).single();
        rows.setValue("kode\tjenis\tnama\nUJI-PST-8\tKLINIK\tSehat\n");
        click("Periksa");
        assertThat(text())
                .contains("Baru 0 · berubah 0 · tetap 0 · ditolak 1")
                .contains("Belum ada yang disimpan: perbaiki dahulu baris yang ditolak");
        assertThat(save().isEnabled()).isFalse();

        rows.setValue("kode\tjenis\tnama\nUJI-PST-8\tPUSTU\tSehat\n");
        assertThat(text()).as("what was looked at is not what stands there now").isEmpty();
        click("Periksa");
        assertThat(text()).contains("Baru 1 · berubah 0 · tetap 0 · ditolak 0");
        save().click();

        assertThat($(RegisterGrid.class).single().getListDataView().getItems().map(RegisterRow::code))
                .contains("UJI-PST-8");
        assertThat($(ListDialog.class).all()).isEmpty();
    }

    @Test
    void aTapOnTheMapFillsInThePlaceNamesItsVillageAndIsAskedAboutWhereAnotherOneIsStated() {
        click("Tambah fasilitas");
        VillageMap map = $(VillageMap.class).single();
        ObjectNode tap = JacksonUtils.createObjectNode();
        tap.put("event.detail.latitude", -3.05);
        tap.put("event.detail.longitude", 128.25000012345);
        map.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(map.getElement(), "place-picked", tap));
        assertThat(field("Lintang").getValue()).isEqualTo("-3,050000");
        assertThat(field("Bujur").getValue()).isEqualTo("128,250000");
        assertThat($(Paragraph.class).withClassName("register-there").single().getText())
                .isEqualTo("Titik ini terletak di Muara.");
        field("Kode").setValue("UJI-PST-9");
        field("Nama").setValue("Baru");
        save().click();
        assertThat($(FacilityDialog.class).single().getElement().getTextRecursively())
                .contains("Titik ini terletak di Muara, sedangkan desanya belum diisi. Simpan tanpa desa?");
        assertThat(save().getText()).isEqualTo("Ya, simpan");
        save().click();
        assertThat(register.history("UJI-PST-9").facility().latitude()).isEqualTo(-3.05);
    }

    @Test
    void thePaperHoldsEveryLine() {
        click("Cetak");
        RegisterPaper paper = $(RegisterPaper.class).single();
        assertThat($(NativeTableRow.class, paper).all()).hasSize(1 + 3);
        assertThat($(NativeTableHeader.class, paper).all())
                .as("repeated on each page")
                .hasSize(1);
        assertThat(paper.getElement().getTextRecursively()).contains("Lembah").contains("P8120010101");
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(f -> label.equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button save() {
        return $(Button.class).withClassName("register-save").all().getLast();
    }

    private void click(String label) {
        $(Button.class).withText(label).all().getLast().click();
    }

    private String text() {
        return $(com.vaadin.flow.component.html.Div.class)
                .withClassName("register-outcome")
                .single()
                .getElement()
                .getTextRecursively();
    }
}
