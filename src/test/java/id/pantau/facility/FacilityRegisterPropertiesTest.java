package id.pantau.facility;

import static id.pantau.facility.TestRegister.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever becomes of facilities, in whatever order: each has exactly one name on every day of its life, as a plain list of what was
 * saved has it, and what was refused has left nothing behind. Committed, so that a refusal rolls back as in production.
 */
@DatabaseTest
@Import({TestClock.class, TestRegister.class})
class FacilityRegisterPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1_000;
    private static final int STEPS = 120;

    /** What a facility was called from which day on, and when it closed. */
    private record Life(TreeMap<LocalDate, String> names, List<LocalDate> closed) {}

    @Autowired
    private FacilityRegisterService service;

    @Autowired
    private FacilityService facilities;

    @Autowired
    private TestRegister data;

    @Autowired
    private DataVersion dataVersion;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Map<String, Life> lives = new TreeMap<>();
    private int saved;
    private int refused;

    @AfterEach
    void leaveNothingBehind() {
        writing(() -> {
            jdbc.sql("UPDATE facility SET parent_id = NULL").update();
            List.of("catchment", "facility", "village", "district", "regency")
                    .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
            dataVersion.raise();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void everyDayHasExactlyOneNameAndTheHistoryIsInOrder(long seed) {
        writing(data::store);
        List.of("P1 Hilir", "P2 Hulu", "T1 Danau", "Y1 Melati").forEach(f -> born(f.substring(0, 2), f.substring(3)));
        var random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            LocalDate day = FIRST.plusDays((long) i * DAYS / STEPS + random.nextInt(60) - 30);
            step(random, "Nama " + i, day);
        }
        assertThat(saved).as("saved").isGreaterThan(25);
        assertThat(refused).as("refused").isGreaterThan(10);
        for (int d = -40; d < DAYS + 40; d += 13) {
            namesOn(FIRST.plusDays(d));
        }
        lives.keySet().forEach(this::historyIsInOrder);
        assertThat(jdbc.sql("""
                        SELECT COUNT(*) FROM facility_past h
                         WHERE h.valid_from <> '1900-01-01'
                           AND NOT EXISTS (SELECT 1 FROM facility_past g
                                            WHERE g.facility_id = h.facility_id AND g.valid_until = h.valid_from)
                        """).query(Integer.class).single()).as("gaps").isZero();
    }

    private void step(Random random, String name, LocalDate day) {
        String code = any(random);
        String other = any(random);
        switch (random.nextInt(6)) {
            case 0 -> {
                String fresh = "N" + lives.size();
                FacilityKind kind = FacilityKind.values()[random.nextInt(3)];
                String parent = kind == FacilityKind.PUSKESMAS ? null : other;
                attempt(
                        () -> service.open(form(fresh, kind, name, parent, TestRegions.DANAU)),
                        () -> born(fresh, name));
            }
            case 1, 2 ->
                attempt(
                        () -> service.rename(at(code, day), name),
                        () -> life(code).names().put(day, name));
            case 3 ->
                attempt(
                        () -> service.close(at(code, day)),
                        () -> life(code).closed().add(day));
            case 4 ->
                attempt(
                        () -> service.merge(List.of(at(code, day)), other),
                        () -> life(code).closed().add(day));
            default -> {
                if (random.nextBoolean()) {
                    attempt(() -> service.move(at(code, day), other), () -> {});
                } else {
                    attempt(
                            () -> service.reopen(code, service.form(code).version(), "keliru"),
                            () -> life(code).closed().clear());
                }
            }
        }
    }

    private void namesOn(LocalDate day) {
        Map<String, String> expected = new TreeMap<>();
        lives.forEach((code, life) -> {
            boolean open = life.closed().isEmpty() || life.closed().getFirst().isAfter(day);
            boolean there = !code.startsWith("N") || !day.isBefore(LocalDate.of(2026, 1, 1));
            if (open && there) {
                expected.put(code, life.names().floorEntry(day).getValue());
            }
        });
        Map<String, String> found =
                facilities.facilities(day).stream().collect(Collectors.toMap(FacilityRow::code, FacilityRow::name));
        assertThat(found).as(day.toString()).isEqualTo(expected);
    }

    private void historyIsInOrder(String code) {
        FacilityHistory history = service.history(code);
        Function<FacilityEventRow, LocalDate> day =
                e -> e.day() == null ? e.recordedAt().atZone(ZoneOffset.UTC).toLocalDate() : e.day();
        assertThat(history.events())
                .isSortedAccordingTo(Comparator.comparing(day).reversed());
        List<String> names = new ArrayList<>(
                history.earlier().stream().map(FacilityPeriod::name).toList());
        assertThat(history.events().stream()
                        .filter(e -> e.kind() == FacilityEventKind.RENAMED
                                && e.facilityCode().equals(code)))
                .allSatisfy(e -> assertThat(e.before()).isNotEqualTo(e.after()));
        assertThat(history.earlier()).isSortedAccordingTo(Comparator.comparing(FacilityPeriod::from));
        assertThat(names).isSubsetOf(life(code).names().values());
    }

    private void attempt(Runnable change, Runnable then) {
        try {
            change.run();
            then.run();
            saved++;
        } catch (DomainException e) {
            refused++;
        }
    }

    private FacilityStep at(String code, LocalDate day) {
        return new FacilityStep(code, service.form(code).version(), day, "SK");
    }

    private void born(String code, String name) {
        lives.put(code, new Life(new TreeMap<>(Map.of(FacilityPast.BEGINNING, name)), new ArrayList<>()));
    }

    private Life life(String code) {
        return Objects.requireNonNull(lives.get(code));
    }

    private String any(Random random) {
        return List.copyOf(lives.keySet()).get(random.nextInt(lives.size()));
    }

    private void writing(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
