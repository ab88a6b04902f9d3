package id.pantau.rollout.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.rollout.FacilityPlan;
import id.pantau.rollout.FacilityPlanFilter;
import id.pantau.rollout.FacilityPlanForm;
import id.pantau.rollout.FacilityPlanRegister;
import id.pantau.rollout.FacilityPlanRow;
import id.pantau.rollout.FacilityPlanService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One wave for several facilities: those that were chosen in the list, and those whose codes are pasted here. */
class FacilityPlanDialog extends RegisterDialog {

    private static final int MOST_SHOWN = 10;

    private final transient FacilityPlanService plans;
    private final ZoneId zone;
    private final Set<String> chosen;
    private final Map<String, Integer> versions = new HashMap<>();
    private final TextArea pasted = new TextArea();
    private final ComboBox<String> wave = new ComboBox<>();
    private final PlanQuarter due;
    private final Checkbox remove = new Checkbox();
    private final TextField source = new TextField();

    /**
     * @param seen the list as the user saw it
     * @param chosen codes
     */
    FacilityPlanDialog(
            FacilityPlanService plans,
            FacilityPlanRegister seen,
            Collection<String> chosen,
            ZoneId zone,
            Runnable saved) {
        super("", saved);
        this.plans = plans;
        this.zone = zone;
        this.chosen = new LinkedHashSet<>(chosen);
        this.due = new PlanQuarter(seen.today().getYear());
        remember(plans.register(FacilityPlanFilter.ALL).rows());
        remember(seen.rows());
        setHeaderTitle(getTranslation("plan.give"));
        pasted.setLabel(getTranslation("plan.paste-codes"));
        pasted.setHelperText(getTranslation("plan.paste-codes-helper"));
        pasted.setMaxRows(8);
        wave.setLabel(getTranslation("plan.column.wave"));
        wave.setHelperText(getTranslation("plan.wave-helper"));
        wave.setItems(seen.waves());
        wave.setAllowCustomValue(true);
        wave.addCustomValueSetListener(e -> wave.setValue(e.getDetail()));
        remove.setLabel(getTranslation("plan.take-out"));
        remove.addValueChangeListener(change -> {
            wave.setEnabled(!change.getValue());
            due.setVisible(!change.getValue());
        });
        source.setLabel(getTranslation("plan.source"));
        source.setHelperText(getTranslation("plan.source-helper"));
        fields(new Paragraph(getTranslation("plan.chosen", this.chosen.size())), pasted, wave, due, remove, source);
        onSave(getTranslation("register.save"), this::save);
    }

    private void remember(List<FacilityPlanRow> rows) {
        rows.forEach(row -> versions.put(row.facility().code(), row.version()));
    }

    private void save() {
        LocalDate until = remove.getValue() ? null : due.read();
        var form = new FacilityPlanForm(List.copyOf(codes()), versions, wave.getValue(), until, source.getValue());
        try {
            plans.save(form);
        } catch (DomainException.Conflict e) {
            both(form);
            throw e;
        }
    }

    private Set<String> codes() {
        var codes = new LinkedHashSet<>(chosen);
        pasted.getValue()
                .lines()
                .map(line -> line.split("[\\t;]", -1)[0].replace('\u00a0', ' ').strip())
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        return codes;
    }

    /** The facilities that somebody else has planned meanwhile. */
    private void both(FacilityPlanForm mine) {
        List<FacilityPlanRow> now = plans.register(FacilityPlanFilter.ALL).rows();
        var differences = new ArrayList<Difference>();
        FacilityPlan latest = null;
        for (FacilityPlanRow row : now) {
            String code = row.facility().code();
            if (!mine.codes().contains(code) || row.version() == versions.getOrDefault(code, 0)) {
                continue;
            }
            FacilityPlan last = plans.history(code).getFirst();
            latest = latest == null || last.changedAt().isAfter(latest.changedAt()) ? last : latest;
            if (differences.size() < MOST_SHOWN) {
                differences.add(new Difference(
                        row.facility().name(),
                        planned(last.wave(), last.due()),
                        planned(words(mine.wave()), mine.due())));
            }
        }
        if (latest != null) {
            differ(latest.changedBy(), latest.changedAt(), zone, differences, () -> remember(now));
        }
    }

    private String planned(@Nullable String ofWave, @Nullable LocalDate until) {
        return until == null
                ? getTranslation("plan.taken-out")
                : getTranslation("plan.planned", words(ofWave), Formats.date(until));
    }
}
