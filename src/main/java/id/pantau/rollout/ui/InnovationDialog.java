package id.pantau.rollout.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.Indicator;
import id.pantau.rollout.InnovationForm;
import id.pantau.rollout.InnovationRow;
import id.pantau.rollout.InnovationService;
import id.pantau.rollout.RegisterUnit;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An innovation: a new one, or one to be changed. */
class InnovationDialog extends RegisterDialog {

    private final transient InnovationService innovations;
    private final ZoneId zone;
    private final @Nullable Integer id;
    private int version;
    private final TextField name = new TextField();
    private final MultiSelectComboBox<RegisterUnit> puskesmas = new MultiSelectComboBox<>();
    private final PeriodFields since = new PeriodFields(getTranslation("innovation.since-year"));
    private final PeriodFields stopped = new PeriodFields(getTranslation("innovation.stopped-year"));
    private final TextArea about = new TextArea();
    private final MultiSelectComboBox<Indicator> indicators = new MultiSelectComboBox<>();
    private final TextField source = new TextField();

    /** @param row the innovation to be changed; null for a new one */
    InnovationDialog(InnovationService innovations, @Nullable InnovationRow row, ZoneId zone, Runnable saved) {
        super("", saved);
        this.innovations = innovations;
        this.zone = zone;
        this.id = row == null ? null : row.id();
        this.version = row == null ? 0 : row.version();
        setHeaderTitle(getTranslation(row == null ? "innovation.add" : "innovation.change"));
        List<RegisterUnit> units = Stream.concat(
                        innovations.puskesmas().stream(), row == null ? Stream.of() : row.puskesmas().stream())
                .distinct()
                .toList();
        label(units);
        if (row != null) {
            show(row);
        } else if (units.size() == 1) {
            puskesmas.setValue(units.getFirst());
        }
        fields(name, puskesmas, since, about, indicators, stopped, source);
        onSave(getTranslation("register.save"), this::save);
    }

    private void label(List<RegisterUnit> units) {
        name.setLabel(getTranslation("innovation.column.name"));
        puskesmas.setLabel(getTranslation("innovation.column.puskesmas"));
        puskesmas.setItems(units);
        puskesmas.setItemLabelGenerator(RegisterUnit::name);
        about.setLabel(getTranslation("innovation.column.about"));
        indicators.setLabel(getTranslation("innovation.column.indicators"));
        indicators.setItems(innovations.indicators());
        indicators.setItemLabelGenerator(i -> i.name(getLocale()));
        source.setLabel(getTranslation("commitment.column.source"));
    }

    private void show(InnovationRow row) {
        name.setValue(row.name());
        puskesmas.setValue(row.puskesmas());
        since.show(row.since());
        stopped.show(row.stopped());
        about.setValue(row.about());
        indicators.setValue(row.indicators());
        source.setValue(row.source() == null ? "" : row.source());
    }

    private void save() {
        var form = new InnovationForm(
                id,
                name.getValue(),
                puskesmas.getValue().stream().map(RegisterUnit::code).toList(),
                since.read(),
                stopped.read(),
                about.getValue(),
                indicators.getValue().stream().map(Indicator::code).toList(),
                source.getValue(),
                version);
        try {
            innovations.save(form);
        } catch (DomainException.Conflict e) {
            if (id != null) {
                both(innovations.innovation(id), form);
            }
            throw e;
        }
    }

    private void both(InnovationRow saved, InnovationForm mine) {
        differ(
                saved.changedBy(),
                saved.changedAt(),
                zone,
                List.of(
                        difference("name", saved.name(), mine.name()),
                        difference(
                                "puskesmas",
                                joined(saved.puskesmas(), RegisterUnit::name),
                                joined(puskesmas.getValue(), RegisterUnit::name)),
                        difference("since", period(saved.since()), period(mine.since())),
                        difference("stopped", period(saved.stopped()), period(mine.stopped())),
                        difference("about", saved.about(), mine.about()),
                        difference(
                                "indicators",
                                joined(saved.indicators(), i -> i.name(getLocale())),
                                joined(indicators.getValue(), i -> i.name(getLocale()))),
                        new Difference(
                                getTranslation("commitment.column.source"),
                                words(saved.source()),
                                words(mine.source()))),
                () -> version = saved.version());
    }

    private Difference difference(String column, @Nullable String saved, @Nullable String mine) {
        return new Difference(getTranslation("innovation.column." + column), words(saved), words(mine));
    }

    private static @Nullable String period(@Nullable Period period) {
        return period == null ? null : Formats.period(period);
    }

    private static <T> String joined(Collection<T> items, Function<T, String> words) {
        return items.stream().map(words).sorted().collect(Collectors.joining(", "));
    }
}
