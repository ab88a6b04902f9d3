package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import id.pantau.base.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What needs attention, of the kabupaten and of a unit, where most villages are silent. */
class AttentionTest extends InInventedKabupaten {

    @Autowired
    Catalogue catalogue;

    @Test
    void villages_that_are_silent_since_the_month_on_which_the_page_opens_need_attention() {
        Period due = mostAreSilent();

        assertThat(report("KIA-K6", null, null).period()).isEqualTo(due.previous());
        assertThat(attention(null, 100))
                .hasSize(30)
                .allMatch(a ->
                        a.reason() == Alert.Reason.NOT_REPORTED && a.period().equals(due));
    }

    @Test
    void attention_of_a_puskesmas_is_not_cut_off_by_the_rest_of_the_kabupaten() {
        mostAreSilent();

        assertThat(attention("PG", 4))
                .hasSize(4)
                .allMatch(a -> a.puskesmas() != null && a.puskesmas().code().equals("PG"));
        assertThat(attention("99.99.07.2001", 4)).hasSize(1);
        assertThat(attention("PA", 4)).isEmpty();
        assertThat(attention("99.99", 100)).hasSize(30);
    }

    @Test
    void flags_of_a_puskesmas_are_its_own_and_those_of_its_villages() {
        mostAreSilent();

        assertThat(figures.quality(null, "PG", Channel.SCREEN))
                .extracting(f -> f.unit().code())
                .containsExactlyInAnyOrder("PG", "99.99.07.2001", "99.99.07.2002", "99.99.07.2003", "99.99.07.2004");
    }

    @Test
    void attention_and_flags_of_a_foreign_unit_are_not_found() {
        mostAreSilent();
        scope.is(puskesmas("PA"));

        for (String code : List.of("PB", "99.99.02.2001", "99.99", "rubbish")) {
            assertThatThrownBy(() -> attention(code, 5)).isInstanceOf(DomainException.NotFound.class);
            assertThatThrownBy(() -> figures.quality(null, code, Channel.SCREEN))
                    .isInstanceOf(DomainException.NotFound.class);
        }
    }

    /** 39 villages reported up to the month before the one that is overdue; that one came from the nine villages of A. */
    private Period mostAreSilent() {
        kabupaten.invented(9, 5, 6, 7, 4, 4, 4);
        Period due = Overdue.due(
                catalogue.byCode("KIA-K6").orElseThrow(),
                LocalDate.now(ZoneId.of("Asia/Jakarta")),
                RuleSettings.DEFAULT);
        List<AchievementRow> rows = new ArrayList<>();
        int[] villages = {9, 5, 6, 7, 4, 4, 4};
        for (int p = 1; p <= villages.length; p++) {
            for (int v = 1; v <= villages[p - 1]; v++) {
                String code = "99.99.0%d.200%d".formatted(p, v);
                rows.add(row(code, due.previous(), "KIA-K6", 5L, 100L));
                if (p == 1) {
                    rows.add(row(code, due, "KIA-K6", 5L, 100L));
                }
            }
        }
        intake.apply(1, "capaian.csv", AchievementState.VERIFIED, rows);
        return due;
    }

    private List<Alert> attention(@Nullable String unit, int limit) {
        return figures.attention(new AttentionQuery(List.of(), null, unit, null, Channel.SCREEN, limit));
    }
}
