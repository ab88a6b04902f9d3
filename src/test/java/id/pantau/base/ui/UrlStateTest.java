package id.pantau.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.Level;
import id.pantau.base.Period;
import org.junit.jupiter.api.Test;

class UrlStateTest {

    @Test
    void reads_the_address_that_was_agreed() {
        UrlState state = UrlState.of(QueryParameters.fromString(
                "level=puskesmas&indikator=KIA-K4&periode=2024-09&unit=19.06.01.2004&sasaran=riil&kelompok=klaster-2"));

        assertThat(state)
                .isEqualTo(new UrlState(
                        Level.PUSKESMAS, "KIA-K4", Period.month(2024, 9), "19.06.01.2004", "riil", "klaster-2"));
    }

    @Test
    void what_cannot_be_read_counts_as_absent() {
        UrlState state =
                UrlState.of(QueryParameters.fromString("level=rt&periode=2024-13&unit=&indikator=" + "x".repeat(500)));

        assertThat(state).isEqualTo(UrlState.EMPTY);
    }

    @Test
    void survives_being_written_and_read() {
        var state = new UrlState(Level.DESA, "GIZ-STU", Period.year(2024), null, "spm", "balita");

        assertThat(UrlState.of(state.toQueryParameters())).isEqualTo(state);
        assertThat(state.at(Links.MAP)).startsWith("peta?").contains("periode=2024");
    }
}
