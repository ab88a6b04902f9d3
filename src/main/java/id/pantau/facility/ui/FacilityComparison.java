package id.pantau.facility.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.i18n.Formats;
import id.pantau.facility.FacilityAttribute;
import id.pantau.facility.FacilityForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is stored beside what was typed, a sentence for each fact in which they differ. */
final class FacilityComparison {

    private final Component translator;

    FacilityComparison(Component translator) {
        this.translator = translator;
    }

    List<String> of(FacilityForm stored, FacilityForm mine) {
        List<String> sentences = new ArrayList<>();
        add(sentences, FacilityAttribute.NAME, stored.name(), mine.name().strip());
        add(sentences, FacilityAttribute.FORM, stored.originalForm(), mine.originalForm());
        add(sentences, FacilityAttribute.VILLAGE, stored.villageCode(), mine.villageCode());
        add(sentences, FacilityAttribute.PARENT, stored.parentCode(), mine.parentCode());
        add(sentences, FacilityAttribute.OPENED, day(stored.opened()), day(mine.opened()));
        add(sentences, FacilityAttribute.POSITION, position(stored), position(mine));
        add(sentences, FacilityAttribute.SOURCE, stored.source(), mine.source());
        return sentences;
    }

    private void add(
            List<String> sentences, FacilityAttribute attribute, @Nullable String stored, @Nullable String mine) {
        String there = stored == null ? "" : stored;
        String here = mine == null ? "" : mine;
        if (!Objects.equals(there, here)) {
            sentences.add(translator.getTranslation(
                    "facility-register.differs",
                    translator.getTranslation("facility-register.attribute." + attribute.name()),
                    there,
                    here));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Formats.date(day);
    }

    private static @Nullable String position(FacilityForm form) {
        return form.latitude() == null ? null : form.latitude() + "; " + form.longitude();
    }
}
