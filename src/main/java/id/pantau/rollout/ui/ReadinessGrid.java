package id.pantau.rollout.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.pantau.base.ui.Links;
import id.pantau.rollout.Criterion;
import id.pantau.rollout.FacilityStage;
import id.pantau.rollout.ReadinessScreen;
import id.pantau.rollout.ReadinessScreen.Lacking;
import id.pantau.rollout.Standing;
import java.util.Comparator;

/** Facility by criterion: each cell a sign on its own ground, in words for those who point at it or hear it. */
class ReadinessGrid extends Grid<FacilityStage> {

    /** So many rows need no scrolling of their own. */
    private static final int FEW = 12;

    private static final String CELL = """
            <span class="standing standing-${item.state}" title="${item.words}" role="img" aria-label="${item.words}"
              >${item.sign}</span>""";

    private final transient ReadinessWords words = new ReadinessWords(this::getTranslation, getLocale());

    ReadinessGrid(ReadinessScreen screen) {
        addClassName("readiness-grid");
        setAllRowsVisible(screen.facilities().size() <= FEW);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(LitRenderer.<FacilityStage>of("<a href=\"${item.href}\" title=\"${item.name}\">${item.name}</a>")
                        .withProperty("href", facility -> Links.facility(facility.code()))
                        .withProperty("name", FacilityStage::name))
                .setHeader(getTranslation("facility.kind." + screen.kind().name()))
                .setComparator(Comparator.comparing(FacilityStage::name))
                .setWidth("10rem")
                .setFlexGrow(2)
                .setFrozen(true);
        addColumn(facility -> getTranslation("rollout.stage." + facility.stage().name()))
                .setHeader(getTranslation("ilp.column.stage"))
                .setComparator(Comparator.comparing(FacilityStage::stage))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        screen.criteria().forEach(this::addCriterion);
        setItems(screen.facilities());
        setEmptyStateText(getTranslation(screen.total() == 0 ? "readiness.none" : "readiness.all-met"));
    }

    private void addCriterion(Lacking lacking) {
        Criterion criterion = lacking.criterion();
        addColumn(LitRenderer.<FacilityStage>of(CELL)
                        .withProperty(
                                "state",
                                facility ->
                                        standing(facility, criterion).state().word())
                        .withProperty("sign", facility -> words.sign(standing(facility, criterion)))
                        .withProperty("words", facility -> words.sentence(standing(facility, criterion))))
                .setHeader(header(criterion))
                .setWidth("3.4rem")
                .setFlexGrow(1);
    }

    private static Standing standing(FacilityStage facility, Criterion criterion) {
        return ReadinessScreen.standing(facility, criterion.code())
                .orElseGet(() -> new Standing(criterion, Standing.State.NO_EVIDENCE, null));
    }

    private Div header(Criterion criterion) {
        var code = new Span(criterion.code());
        code.addClassName("readiness-code");
        var name = new Span(criterion.name(getLocale()));
        name.addClassName("readiness-name");
        var header = new Div(code, name);
        header.addClassName("readiness-head");
        header.getElement().setAttribute("title", criterion.name(getLocale()));
        return header;
    }
}
