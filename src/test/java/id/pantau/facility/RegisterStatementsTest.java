package id.pantau.facility;

import static id.pantau.facility.TestRegions.RAWA;
import static id.pantau.facility.TestRegions.facility;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.Statements;
import id.pantau.TestClock;
import id.pantau.base.DataVersion;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Committed data and reading transactions, as in production: there the regions come from memory. */
@DatabaseTest
@Import({TestClock.class, TestRegister.class})
class RegisterStatementsTest {

    private static final int MANY = 10_000;

    @Autowired
    private FacilityRegisterService service;

    @Autowired
    private FacilityIntake intake;

    @Autowired
    private TestRegister data;

    @Autowired
    private DataVersion dataVersion;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void leaveNothingBehind() {
        writing(() -> {
            jdbc.sql("UPDATE facility SET parent_id = NULL").update();
            List.of("catchment", "facility", "village", "district", "regency")
                    .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
            dataVersion.raise();
        });
    }

    @Test
    void theRegisterCostsAsManyStatementsForTenThousandFacilitiesAsForFour() {
        writing(data::store);
        service.list(RegisterFilter.OPEN);
        long few = statements(() -> service.list(RegisterFilter.OPEN));
        writing(() -> intake.applyFacilities(
                "fasilitas.csv",
                IntStream.range(0, MANY)
                        .mapToObj(i -> facility(i + 2, "R" + i, "POSYANDU", "Rawa " + i, "P1", RAWA))
                        .toList()));
        assertThat(service.list(RegisterFilter.OPEN)).hasSize(MANY + 4);
        long many = statements(() -> service.list(RegisterFilter.OPEN));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
        assertThat(statements(() -> service.history("P1"))).isLessThanOrEqualTo(4);
    }

    private void writing(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private long statements(Runnable work) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return Statements.during(jdbc, () -> reading.executeWithoutResult(status -> work.run()));
    }
}
