package id.pantau.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kabupaten's own words for indicators, column by column. */
@Component
class OverrideQueries {

    private final JdbcClient jdbc;

    OverrideQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Texts by column, by code. One statement. */
    Map<String, Map<String, String>> all() {
        var all = new TreeMap<String, Map<String, String>>();
        jdbc.sql("SELECT code, column_name, value FROM indicator_override").query(row -> {
            all.computeIfAbsent(row.getString("code"), code -> new HashMap<>())
                    .put(row.getString("column_name"), row.getString("value"));
        });
        return all;
    }

    void put(String code, String column, String value) {
        jdbc.sql("""
                        INSERT INTO indicator_override (code, column_name, value) VALUES (:code, :column, :value)
                        ON DUPLICATE KEY UPDATE value = VALUES(value)
                        """)
                .param("code", code)
                .param("column", column)
                .param("value", value)
                .update();
    }
}
