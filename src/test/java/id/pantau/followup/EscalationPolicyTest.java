package id.pantau.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EscalationPolicyTest {

    private static final WorkCalendar WEEKENDS = new WorkCalendar(Set.of(), Set.of(2026));

    @Test
    void theListLeadsFromPustuToSekdaDeskByDesk() {
        List<Desk> way = new ArrayList<>(List.of(Desk.PUSTU));
        for (Optional<EscalationPolicy> next = EscalationPolicy.from(Desk.PUSTU);
                next.isPresent();
                next = EscalationPolicy.from(way.getLast())) {
            assertThat(next.get().from().above()).contains(next.get().to());
            way.add(next.get().to());
        }
        assertThat(way).containsExactly(Desk.values());
    }

    @Test
    void withoutAPlanTheDelayRunsFromTheDayItCameToTheDesk() {
        LocalDate monday = LocalDate.of(2026, 9, 7);
        assertThat(EscalationPolicy.lastDay(monday, null, 5, WEEKENDS)).isEqualTo(LocalDate.of(2026, 9, 14));
    }

    @Test
    void withAPlanItRunsFromTheDueDayOnceThatIsLater() {
        LocalDate monday = LocalDate.of(2026, 9, 7);
        LocalDate due = LocalDate.of(2026, 9, 18);
        assertThat(EscalationPolicy.lastDay(monday, due, 5, WEEKENDS)).isEqualTo(LocalDate.of(2026, 9, 25));
        assertThat(EscalationPolicy.lastDay(due.plusDays(3), due, 5, WEEKENDS)).isEqualTo(LocalDate.of(2026, 9, 28));
    }
}
