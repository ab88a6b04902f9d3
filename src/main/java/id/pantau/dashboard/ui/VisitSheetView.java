package id.pantau.dashboard.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.dashboard.VisitSheet;
import id.pantau.dashboard.VisitSheetService;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** Lembar saku kunjungan: what an official needs to know of a village or kecamatan on the way there, on half an A4 page. */
@Route(value = Links.VISIT_SHEET, layout = MainLayout.class)
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
@CssImport("./styles/visit.css")
class VisitSheetView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient VisitSheetService sheets;
    private final transient PageParts parts;
    private final transient Texts texts;
    private String title = "";

    VisitSheetView(VisitSheetService sheets, PageParts parts, Texts texts) {
        this.sheets = sheets;
        this.parts = parts;
        this.texts = texts;
        addClassName("visit-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        VisitSheet sheet = sheets.sheet(code);
        String name = FigureText.unitName(texts, getLocale(), sheet.unit());
        title = getTranslation("visit.title") + " · " + name;
        Crumb above = new Crumb(
                name,
                sheet.unit().kind().isVillage() ? Links.village(sheet.unit().code()) : null);
        removeAll();
        add(
                parts.header(getLocale(), getTranslation("visit.title"), sheet.provenance(), above)
                        .choose(new PrintButton(getTranslation("visit.print"))),
                new VisitPaper(texts, getLocale(), sheet, foot(sheet)));
    }

    private List<String> foot(VisitSheet sheet) {
        List<String> foot = new ArrayList<>();
        foot.add(parts.regencyName(getLocale()));
        foot.add(getTranslation("visit.made", Formats.date(sheet.today())));
        if (sheet.provenance() != null) {
            foot.add(parts.dataAsOf(getLocale(), sheet.provenance()));
            foot.add(parts.source(getLocale(), sheet.provenance()).getText());
        }
        return foot.stream().filter(part -> !part.isEmpty()).toList();
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("app.name");
    }
}
