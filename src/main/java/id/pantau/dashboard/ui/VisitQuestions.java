package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.dashboard.VisitSheet;
import id.pantau.followup.FollowUpRow;
import id.pantau.rollout.CommitmentRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Three questions to ask on a visit, made from what is known: what is late first, then what nobody acts on, then what helps. */
final class VisitQuestions {

    private static final int ASKED = 3;
    private static final int LONGEST = 70;

    private final Texts texts;
    private final Locale locale;
    private final VisitSheet sheet;

    VisitQuestions(Texts texts, Locale locale, VisitSheet sheet) {
        this.texts = texts;
        this.locale = locale;
        this.sheet = sheet;
    }

    List<String> asked() {
        return Stream.of(
                        sheet.problems().stream().filter(FollowUpRow::late).map(this::late),
                        sheet.problems().stream()
                                .filter(row -> row.plan() == null)
                                .map(this::withoutPlan),
                        sheet.commitments().stream()
                                .filter(CommitmentRow::late)
                                .limit(1)
                                .map(this::promised),
                        sheet.gaps().stream()
                                .filter(gap -> problemOf(gap).isEmpty())
                                .map(this::nobodyActs),
                        sheet.problems().stream()
                                .filter(row -> row.plan() != null && !row.late())
                                .map(this::atWork),
                        Stream.of("reach", "staff", "help").map(name -> text("visit.question." + name)))
                .flatMap(questions -> questions)
                .distinct()
                .limit(ASKED)
                .toList();
    }

    /** "Mengapa K4 masih perlu 12 ibu hamil lagi, padahal RTL jatuh tempo 3 Nov?" */
    private String late(FollowUpRow row) {
        Optional<String> behind = sheet.gaps().stream()
                .filter(gap -> isOf(row, gap))
                .findFirst()
                .flatMap(gap -> words(gap)
                        .judgement()
                        .gap(gap.figure())
                        .map(people ->
                                text("visit.question.late", gap.indicator().shortName(locale), people, due(row))));
        return behind.orElseGet(() -> text("visit.question.late-plan", shortened(row.plan()), due(row)));
    }

    private String withoutPlan(FollowUpRow row) {
        return text(
                "visit.question.no-plan", shortened(row.problem()), Formats.shortDate(row.openedOn(), sheet.today()));
    }

    private String promised(CommitmentRow row) {
        return text(
                "visit.question.commitment",
                row.owner(),
                shortened(row.what()),
                Formats.shortDate(row.due(), sheet.today()));
    }

    private String nobodyActs(VisitSheet.Gap gap) {
        return text(
                "visit.question.nobody",
                gap.indicator().shortName(locale),
                words(gap).judgement().gap(gap.figure()).orElse(""));
    }

    private String atWork(FollowUpRow row) {
        return text("visit.question.at-work", shortened(row.plan()), due(row));
    }

    private Optional<FollowUpRow> problemOf(VisitSheet.Gap gap) {
        return sheet.problems().stream().filter(row -> isOf(row, gap)).findFirst();
    }

    /** A problem of a village says nothing about the figure of the whole kecamatan. */
    private boolean isOf(FollowUpRow row, VisitSheet.Gap gap) {
        return gap.indicator().code().equals(row.indicatorCode())
                && row.unit().code().equals(sheet.unit().code());
    }

    private FigureText words(VisitSheet.Gap gap) {
        return new FigureText(texts, locale, gap.indicator());
    }

    private String due(FollowUpRow row) {
        return row.due() == null ? "–" : Formats.shortDate(row.due(), sheet.today());
    }

    /** What people wrote, as far as there is room. */
    static String shortened(@Nullable String text) {
        String whole = text == null ? "–" : text.strip().replaceAll("\\s+", " ");
        return whole.length() <= LONGEST
                ? whole
                : whole.substring(0, LONGEST - 1).strip() + "…";
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
