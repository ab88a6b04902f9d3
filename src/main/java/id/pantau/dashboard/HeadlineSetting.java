package id.pantau.dashboard;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which indicators stand on Beranda, in order: a setting of the installation, with the default of the product. */
@Component
public class HeadlineSetting {

    private static final String NAME = "dashboard.headlines";
    private static final String DEFAULT = "KIA-K6,IMU-IDL,GIZ-DS,GIZ-STU,KIA-AKI,KIA-AKB";

    private final JdbcClient jdbc;

    HeadlineSetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of the catalogue; never empty. */
    public List<String> codes() {
        String value = jdbc.sql("SELECT value FROM setting WHERE name = :name")
                .param("name", NAME)
                .query(String.class)
                .optional()
                .filter(text -> !text.isBlank())
                .orElse(DEFAULT);
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList();
    }

    /** The indicator with which a page opens when its address names none. */
    public String first() {
        return codes().getFirst();
    }
}
