package id.pantau.rollout;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static id.pantau.facility.TestRegions.facility;
import static id.pantau.facility.TestRegions.serves;

import id.pantau.facility.FacilityIntake;
import id.pantau.facility.TestRegions;
import id.pantau.region.RegionIntake;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small kabupaten for tests of the rollout: Puskesmas Hilir with Danau and Rawa, Puskesmas Hulu with Bukit; a Pustu in Danau, a
 * Posyandu under it. Import it beside {@code DatabaseTest}; the data live in the transaction of the test.
 */
public class TestRollout {

    @Autowired
    private RegionIntake regions;

    @Autowired
    private FacilityIntake facilities;

    @Autowired
    private RolloutIntake rollout;

    @Autowired
    private JdbcClient jdbc;

    /** Regions, facilities and wilayah kerja, without plan and evidence. */
    public void facilities() {
        TestRegions.store(regions);
        facilities.applyFacilities(
                "fasilitas.csv",
                List.of(
                        facility(2, "P1", "PUSKESMAS", "Hilir", null, DANAU),
                        facility(3, "P2", "PUSKESMAS", "Hulu", null, BUKIT),
                        facility(4, "T1", "PUSTU", "Danau", "P1", DANAU),
                        facility(5, "Y1", "POSYANDU", "Melati", "T1", null)));
        facilities.applyCatchments(
                "wilayah-kerja.csv",
                List.of(
                        serves(2, "P1", DANAU, "2019-01-01"),
                        serves(3, "P1", RAWA, "2019-01-01"),
                        serves(4, "P2", BUKIT, "2019-01-01")));
    }

    /** One more Puskesmas in Rawa. */
    public void puskesmas(String code, String name) {
        facilities.applyFacilities("fasilitas.csv", List.of(facility(2, code, "PUSKESMAS", name, null, RAWA)));
    }

    /** {@code count} more Posyandu in Rawa. */
    public void posyandu(int count) {
        facilities.applyFacilities(
                "fasilitas.csv",
                IntStream.range(0, count)
                        .mapToObj(i -> facility(i + 2, "R" + i, "POSYANDU", "Rawa " + i, "P1", RAWA))
                        .toList());
    }

    /** Leaves the two Puskesmas only. */
    public void removePustuAndPosyandu() {
        jdbc.sql("DELETE FROM facility WHERE kind = 'POSYANDU'").update();
        jdbc.sql("DELETE FROM facility WHERE kind = 'PUSTU'").update();
    }

    /** A plan for a kind: year and number, in turn. */
    public void plan(String kind, int... yearsAndNumbers) {
        var lines = new ArrayList<PlanLine>();
        for (int i = 0; i < yearsAndNumbers.length; i += 2) {
            lines.add(new PlanLine(
                    i + 2,
                    kind,
                    Integer.toString(yearsAndNumbers[i]),
                    Integer.toString(yearsAndNumbers[i + 1]),
                    null,
                    "Bupati, kick-off"));
        }
        rollout.applyPlan("rencana-ilp.csv", lines);
    }

    /** Evidence that satisfies its criterion. */
    public void evidence(String facility, String date, String... criteria) {
        rollout.applyEvidence(
                "penerapan-ilp.csv",
                IntStream.range(0, criteria.length)
                        .mapToObj(i -> new EvidenceLine(
                                i + 2, facility, criteria[i], date, TestCriteria.enough(criteria[i]), null))
                        .toList(),
                "uji",
                null);
    }

    /** A count as it was taken that day. */
    public void count(String facility, String date, String criterion, String count) {
        rollout.applyEvidence(
                "penerapan-ilp.csv", List.of(new EvidenceLine(2, facility, criterion, date, count, null)), "uji", null);
    }

    public int facilityId(String code) {
        return jdbc.sql("SELECT id FROM facility WHERE code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    public int villageId(String code) {
        return jdbc.sql("SELECT id FROM village WHERE code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }
}
