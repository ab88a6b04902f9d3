package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.TestRegions;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * On paper: Puskesmas Lama works from 10 January 2025 and is closed on 15 March 2026; Hulu works from 10 January 2026. Working at the
 * end of: December 2024 none, 2025 one, January and February 2026 two, from March 2026 on one.
 */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class})
class ClosedFacilityCurveTest {

    private static final String[] WORKING = {"PKM-1", "PKM-2", "PKM-5", "PKM-7", "PKM-8"};

    @Autowired
    private RolloutService service;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestScope scope;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void one_was_closed() {
        data.facilities();
        data.puskesmas("P3", "Lama");
        data.evidence("P3", "2025-01-10", WORKING);
        data.evidence("P2", "2026-01-10", WORKING);
        jdbc.sql("UPDATE facility SET closed = '2026-03-15' WHERE code = 'P3'").update();
    }

    @AfterEach
    void the_scope_is_put_back() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    void it_counts_in_the_months_in_which_it_worked() {
        Map<YearMonth, Integer> working = working(RolloutFilter.ALL);
        assertThat(working)
                .containsEntry(YearMonth.of(2024, 12), 0)
                .containsEntry(YearMonth.of(2025, 1), 1)
                .containsEntry(YearMonth.of(2025, 12), 1)
                .containsEntry(YearMonth.of(2026, 1), 2)
                .containsEntry(YearMonth.of(2026, 2), 2)
                .containsEntry(YearMonth.of(2026, 3), 1)
                .containsEntry(YearMonth.of(2026, 10), 1);
    }

    @Test
    void it_is_counted_and_listed_nowhere_else() {
        RolloutScreen screen = service.screen(RolloutFilter.ALL);
        assertThat(screen.kinds().getFirst().registered()).isEqualTo(2);
        assertThat(screen.kinds().getFirst().operating()).isEqualTo(1);
        assertThat(screen.facilities()).extracting(FacilityStage::code).doesNotContain("P3");
        assertThat(screen.network()).extracting(NetworkRow::puskesmasCode).doesNotContain("P3");
    }

    @Test
    void another_puskesmas_does_not_see_its_past() {
        scope.is(new Scope(
                Role.PUSKESMAS_HEAD, false, Set.of(data.facilityId("P2")), Set.of(data.villageId(TestRegions.BUKIT))));
        assertThat(working(RolloutFilter.ALL))
                .doesNotContainKey(YearMonth.of(2025, 1))
                .containsEntry(YearMonth.of(2026, 1), 1);
    }

    private Map<YearMonth, Integer> working(RolloutFilter filter) {
        return service.screen(filter).curves().stream()
                .filter(curve -> curve.kind() == FacilityKind.PUSKESMAS)
                .flatMap(curve -> curve.points().stream())
                .collect(Collectors.toMap(OperatingCurve.Point::month, OperatingCurve.Point::operating));
    }
}
