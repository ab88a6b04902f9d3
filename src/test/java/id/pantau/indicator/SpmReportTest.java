package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.i18n.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The minimum services of a year, as a file brings them and as they are read. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class SpmReportTest extends InInventedKabupaten {

    @Autowired
    SpmIntake spmIntake;

    @Test
    void of_minimum_services_that_contradict_each_other_none_is_taken() {
        var changes = spmIntake.apply(
                1,
                "spm.csv",
                List.of(
                        new SpmRow(2, 2024, "1", 5, 10, BigDecimal.TEN, null),
                        new SpmRow(3, 2024, "Pelayanan Kesehatan Ibu Hamil", 6, 10, BigDecimal.TEN, null),
                        new SpmRow(4, 2024, "2", 5, 10, BigDecimal.TEN, null),
                        new SpmRow(5, 2024, "2", 5, 10, BigDecimal.TEN, null)));

        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.problems())
                .extracting(p -> p.row() + " " + p.key())
                .containsExactlyInAnyOrder("2 figure.spm.repeated", "3 figure.spm.repeated", "5 figure.spm.repeated");
    }

    @Test
    void the_index_of_the_minimum_services() {
        List<SpmRow> rows = new ArrayList<>();
        for (int i = 0; i < SpmIndexTest.BELITUNG_TIMUR.size(); i++) {
            String[] row = SpmIndexTest.BELITUNG_TIMUR.get(i);
            rows.add(new SpmRow(
                    i + 2,
                    2024,
                    i == 0 ? "Pelayanan Kesehatan Ibu Hamil" : Integer.toString(i + 1),
                    Long.parseLong(row[0]),
                    Long.parseLong(row[1]),
                    new BigDecimal(row[2]),
                    "Profil"));
        }

        assertThat(spmIntake.apply(1, "spm.csv", rows).added()).isEqualTo(12);
        assertThat(spmIntake.apply(2, "spm.csv", rows).same()).isEqualTo(12);

        SpmReport report = figures.spm(null);
        assertThat(report.year()).isEqualTo(2024);
        assertThat(Formats.decimals(report.index(), 2)).isEqualTo("87,62");
        assertThat(report.spmClass()).isEqualTo(SpmClass.TUNTAS_MADYA);
        assertThat(figures.spm(2023).index()).isNull();
    }
}
