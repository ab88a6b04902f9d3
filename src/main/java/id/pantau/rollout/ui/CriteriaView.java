package id.pantau.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.Criterion;
import id.pantau.rollout.CriterionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kriteria ILP: what a Puskesmas, Pustu and Posyandu must show, and what the kabupaten asks for beside the regulation. */
@Route(value = Links.CRITERIA, layout = MainLayout.class)
@Menu(title = "criterion.title", order = 91.1)
@RolesAllowed({"ADMIN", "HEALTH_HEAD", "HEALTH_OFFICER"})
@CssImport("./styles/register.css")
class CriteriaView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CriterionService criteria;

    CriteriaView(CriterionService criteria) {
        this.criteria = criteria;
        addClassName("register");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("criterion.title") + " · " + getTranslation("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        removeAll();
        var header = new PageHeader(List.of(new Crumb(getTranslation("criterion.title"), null)), "");
        if (criteria.mayChange()) {
            var add = new Button(getTranslation("criterion.add"), click -> edit(null));
            add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            header.choose(add);
        }
        var note = new Paragraph(getTranslation("criterion.note"));
        note.addClassName("note");
        add(header, note);
        List<Criterion> all = criteria.criteria();
        for (FacilityKind kind : FacilityKind.values()) {
            List<Criterion> ofKind = all.stream().filter(c -> c.kind() == kind).toList();
            add(new Panel(
                    getTranslation("facility.kind." + kind.name()),
                    () -> new CriteriaTable(ofKind, criteria.mayChange(), this::edit, this::history)));
        }
    }

    private void edit(@Nullable Criterion criterion) {
        show(new CriterionDialog(criteria, criterion, this::refresh));
    }

    private void history(Criterion criterion) {
        show(new CriterionHistoryDialog(criteria, criterion, this::refresh));
    }

    private void show(RegisterDialog dialog) {
        add(dialog);
        dialog.open();
    }
}
