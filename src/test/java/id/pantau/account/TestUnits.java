package id.pantau.account;

import id.pantau.base.DataVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small invented kabupaten: Puskesmas Hulu serves desa Lubuk and Rawa, Puskesmas Hilir desa Muara; desa Pulau has none. To be
 * made within the transaction of a test.
 */
class TestUnits {

    static final int LUBUK = 990101 * 256;
    static final int RAWA = 990101 * 256 + 1;
    static final int MUARA = 990102 * 256;
    static final int PULAU = 990102 * 256 + 1;

    private final JdbcClient jdbc;
    private final DataVersion dataVersion;
    private int hulu;
    private int hilir;

    TestUnits(JdbcClient jdbc, DataVersion dataVersion) {
        this.jdbc = jdbc;
        this.dataVersion = dataVersion;
    }

    void create() {
        jdbc.sql(
                        "INSERT INTO regency (id, code, name, province, zone, office_name, demo, version) VALUES (9901, '99.01', 'Kabupaten Sungai Tenang', 'Uji', 'Asia/Jakarta', 'Dinkes', TRUE, 0)")
                .update();
        jdbc.sql(
                        "INSERT INTO district VALUES (990101, 9901, '99.01.01', 'Hulu', 0), (990102, 9901, '99.01.02', 'Hilir', 0)")
                .update();
        village(LUBUK, 990101, "99.01.01.2001", "Lubuk");
        village(RAWA, 990101, "99.01.01.2002", "Rawa");
        village(MUARA, 990102, "99.01.02.2001", "Muara");
        village(PULAU, 990102, "99.01.02.2002", "Pulau");
        hulu = facility("P01", "PUSKESMAS", "Hulu Sungai", LUBUK);
        hilir = facility("P02", "PUSKESMAS", "Hilir", MUARA);
        facility("T01", "PUSTU", "Rawa", RAWA);
        catchment(hulu, LUBUK, "9999-12-31");
        catchment(hulu, RAWA, "9999-12-31");
        catchment(hilir, MUARA, "9999-12-31");
        dataVersion.raise();
    }

    int hulu() {
        return hulu;
    }

    int hilir() {
        return hilir;
    }

    /** Lubuk goes over to Puskesmas Hilir on that day. */
    void lubukMoves(String day) {
        jdbc.sql("UPDATE catchment SET valid_until = ? WHERE village_id = ?")
                .params(day, LUBUK)
                .update();
        jdbc.sql(
                        "INSERT INTO catchment (puskesmas_id, village_id, valid_from, valid_until) VALUES (?, ?, ?, '9999-12-31')")
                .params(hilir, LUBUK, day)
                .update();
        dataVersion.raise();
    }

    private void village(int id, int district, String code, String name) {
        jdbc.sql("INSERT INTO village (id, district_id, code, name, kind, version) VALUES (?, ?, ?, ?, 'DESA', 0)")
                .params(id, district, code, name)
                .update();
    }

    private int facility(String code, String kind, String name, int villageId) {
        jdbc.sql("INSERT INTO facility (code, kind, name, village_id, version) VALUES (?, ?, ?, ?, 0)")
                .params(code, kind, name, villageId)
                .update();
        return jdbc.sql("SELECT id FROM facility WHERE code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private void catchment(int puskesmas, int village, String until) {
        jdbc.sql(
                        "INSERT INTO catchment (puskesmas_id, village_id, valid_from, valid_until) VALUES (?, ?, '2019-01-01', ?)")
                .params(puskesmas, village, until)
                .update();
    }
}
