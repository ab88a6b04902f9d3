package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.ui.FormDraft;
import id.pantau.rollout.Criterion;
import id.pantau.rollout.ProofKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What proves a criterion: a number of a decree, one count or two, how often in the month; nothing where a note is enough. */
class EvidenceProofField extends Div {

    private static final int MOST = 999_999;
    private static final int LONGEST = 200;

    private final transient Criterion criterion;
    private final TextField text = new TextField();
    private final List<IntegerField> numbers;
    private final String separator;

    EvidenceProofField(Criterion criterion) {
        this.criterion = criterion;
        this.separator = separator(criterion);
        this.numbers = numbers(criterion);
        addClassName("proof-field");
        for (int i = 0; i < numbers.size(); i++) {
            IntegerField number = numbers.get(i);
            number.setLabel(label(i));
            number.setMin(0);
            number.setMax(MOST);
            number.setStepButtonsVisible(true);
            FormDraft.mark(number, "bukti" + i);
        }
        text.setLabel(getTranslation("facility-page.field." + criterion.proof().name()));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        FormDraft.mark(text, "bukti");
        if (!numbers.isEmpty()) {
            numbers.forEach(this::add);
        } else if (criterion.proof() != ProofKind.NOTE) {
            add(text);
        }
    }

    /** Which sign stands between two counts; empty where there is one. */
    private static String separator(Criterion criterion) {
        String minimum = Objects.requireNonNullElse(criterion.minimum(), "");
        return minimum.endsWith("%") ? "/" : minimum.contains("+") ? "+" : "";
    }

    private static List<IntegerField> numbers(Criterion criterion) {
        boolean often = criterion.proof().isRecurring();
        if (criterion.proof() != ProofKind.COUNT && !often) {
            return List.of();
        }
        String minimum = Objects.requireNonNullElse(criterion.minimum(), "");
        int count = often || minimum.isEmpty() ? 1 : minimum.endsWith("%") ? 2 : minimum.split("\\+").length;
        return Stream.generate(IntegerField::new).limit(count).toList();
    }

    private String label(int place) {
        if (criterion.proof().isRecurring()) {
            return getTranslation("facility-page.field.times");
        }
        if (separator.equals("/")) {
            return getTranslation(place == 0 ? "facility-page.field.share" : "facility-page.field.of");
        }
        if (separator.isEmpty()) {
            return getTranslation("facility-page.field.count", Objects.requireNonNullElse(criterion.minimum(), "0"));
        }
        return criterion.code().equals("PST-2")
                ? getTranslation(place == 0 ? "facility-page.field.nurses" : "facility-page.field.midwives")
                : getTranslation("facility-page.field.part", Integer.toString(place + 1));
    }

    /** As the rules understand it; empty where nothing was entered. */
    String value() {
        if (text.getParent().isPresent() || numbers.isEmpty()) {
            return text.getValue();
        }
        List<String> entered = numbers.stream()
                .map(IntegerField::getValue)
                .map(n -> n == null ? "" : Integer.toString(n))
                .toList();
        return entered.stream().allMatch(String::isEmpty)
                ? ""
                : entered.stream().collect(Collectors.joining(separator));
    }

    /** Shows what was recorded; a count in another form ("86,5%") as the text that it is. */
    void show(@Nullable String proof) {
        String shown = Objects.requireNonNullElse(proof, "");
        List<String> parts =
                separator.isEmpty() ? List.of(shown) : Arrays.asList(shown.split(Pattern.quote(separator), -1));
        boolean fits = !numbers.isEmpty()
                && (shown.isEmpty()
                        || parts.size() == numbers.size()
                                && parts.stream().allMatch(p -> p.strip().matches("\\d{1,6}")));
        if (fits) {
            IntStream.range(0, numbers.size())
                    .forEach(i -> numbers.get(i)
                            .setValue(
                                    shown.isEmpty()
                                            ? null
                                            : Integer.valueOf(parts.get(i).strip())));
            return;
        }
        if (!shown.isEmpty()) {
            removeAll();
            add(text);
        }
        text.setValue(shown);
    }
}
