package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.Panel;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.QualityRow;
import id.pantau.indicator.QualityService;
import id.pantau.indicator.QualityState;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Mutu data: what is odd in the figures, who has explained it, and what has been put right. */
@Route(value = Links.QUALITY, layout = MainLayout.class)
@Menu(order = 140, title = "quality.menu", icon = "vaadin:check-circle-o")
@RolesAllowed({"HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF"})
@CssImport("./styles/detail.css")
class QualityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId BEFORE_SETUP = ZoneId.of("Asia/Jakarta");

    private final transient QualityService quality;
    private final transient Texts texts;
    private final QualityGrid grid;
    private final Paragraph summary = new Paragraph();
    private final Paragraph onPaper = new Paragraph();
    private final Div filters = new Div();
    private transient QualityChoice choice = QualityChoice.of(QueryParameters.empty());

    QualityView(QualityService quality, Catalogue catalogue, RegionService regions, Texts texts) {
        this.quality = quality;
        this.texts = texts;
        ZoneId zone = regions.regency().map(RegencyDetails::zone).orElse(BEFORE_SETUP);
        this.grid = new QualityGrid(texts, getLocale(), zone, catalogue, this::explain);
        addClassName("quality");
        filters.addClassName("quality-filters");
        summary.addClassName("note");
        onPaper.setText(getTranslation("figure.level.SHOWN_TO_PUSKESMAS"));
        onPaper.addClassNames("note", "only-on-paper");
        add(
                new PageHeader(List.of(new PageHeader.Crumb(getTranslation("quality.title"), null)), ""),
                filters,
                summary,
                new Panel("", () -> grid),
                onPaper);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice = QualityChoice.of(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        List<QualityRow> all = quality.list(choice.period());
        List<QualityRow> shown = all.stream().filter(choice::keeps).toList();
        filters.removeAll();
        filters.add(filter(
                "quality.filter.state",
                Arrays.stream(QualityState.values()).map(QualityChoice::code).toList(),
                choice.state(),
                code -> getTranslation("quality.state." + code.toUpperCase(Locale.ROOT)),
                choice::withState));
        Map<String, String> puskesmas = names(all);
        if (puskesmas.size() > 1) {
            filters.add(filter(
                    "quality.filter.puskesmas",
                    List.copyOf(puskesmas.keySet()),
                    choice.puskesmas(),
                    code -> puskesmas.getOrDefault(code, code),
                    choice::withPuskesmas));
        }
        filters.add(filter(
                "quality.filter.kind",
                all.stream().map(r -> r.flag().rule()).distinct().sorted().toList(),
                choice.kind(),
                rule -> getTranslation("quality.kind." + rule),
                choice::withKind));
        summary.setText(getTranslation(
                "quality.summary",
                count(all, QualityState.NEW),
                count(all, QualityState.EXPLAINED),
                count(all, QualityState.FIXED),
                Formats.count(shown.size())));
        onPaper.setVisible(shown.stream().anyMatch(grid::isGuarded));
        grid.show(shown);
    }

    /** Names of Puskesmas with lines, by code. */
    private Map<String, String> names(List<QualityRow> all) {
        Map<String, String> names = new TreeMap<>();
        for (QualityRow row : all) {
            if (row.puskesmas() != null) {
                names.put(row.puskesmas().code(), FigureText.unitName(texts, getLocale(), row.puskesmas()));
            }
        }
        return names;
    }

    private static String count(List<QualityRow> all, QualityState state) {
        return Formats.count(all.stream().filter(r -> r.state() == state).count());
    }

    private Component filter(
            String key,
            List<String> items,
            @Nullable String value,
            UnaryOperator<String> words,
            Function<@Nullable String, QualityChoice> chosen) {
        String label = getTranslation(key);
        String all = getTranslation(key + ".all");
        var field = new Select<String>();
        field.setAriaLabel(label);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setPlaceholder(all);
        field.setItemLabelGenerator(item -> item == null || item.isEmpty() ? all : words.apply(item));
        field.setItems(items);
        if (value != null && items.contains(value)) {
            field.setValue(value);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                String code = change.getValue();
                chosen.apply(code == null || code.isEmpty() ? null : code).open();
            }
        });
        return field;
    }

    private void explain(QualityRow row) {
        new QualityExplainDialog(texts, getLocale(), quality, row, this::show).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quality.title") + " · " + getTranslation("app.name");
    }
}
