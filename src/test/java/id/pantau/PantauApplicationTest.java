package id.pantau;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.DataVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
class PantauApplicationTest {

    @Autowired
    DataVersion dataVersion;

    @Test
    @Transactional
    void starts_on_an_empty_database_and_counts_changes_of_figures() {
        long before = dataVersion.current();

        dataVersion.raise();

        assertThat(dataVersion.current()).isEqualTo(before + 1);
    }
}
