package id.pantau.facility;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.report.Problem;
import id.pantau.facility.FacilityCodeMatch.Result;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FacilityCodesTest {

    private final FacilityCodes codes = codes("06060501", "P1906030201", "0123", "00123");

    @Test
    void aCodeIsFoundAsItIsWritten() {
        FacilityCodeMatch match = codes.match(" P1906030201 ");
        assertThat(match.result()).isEqualTo(Result.EXACT);
        assertThat(match.problem("x.csv", 2, "kode")).isEmpty();
    }

    @Test
    void aLostLeadingZeroIsFoundAndSaid() {
        FacilityCodeMatch match = codes.match("6060501");
        assertThat(match.facility()).isNotNull().extracting(FacilityRow::code).isEqualTo("06060501");
        Problem problem =
                match.problem("wilayah-kerja.csv", 18, "kode_puskesmas").orElseThrow();
        assertThat(problem.key()).isEqualTo("facility.code.lost-zero");
        assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(problem.arguments()).containsExactly("6060501", "06060501");
    }

    @Test
    void aLostLeadingZeroThatFitsTwoCodesIsNotGuessed() {
        assertThat(codes.match("123").result()).isEqualTo(Result.AMBIGUOUS);
        assertThat(codes.match("123").facility()).isNull();
        assertThat(codes.match("0123").result()).isEqualTo(Result.EXACT);
    }

    @Test
    void aDateInACodeColumnGetsItsOwnSentence() {
        assertThat(Stream.of("2026-06-01", "01/06/2026", "1-Jun", "01.06.26")
                        .map(t -> codes.match(t).result()))
                .containsOnly(Result.LOOKS_LIKE_DATE);
        assertThat(codes.match("P999").result()).isEqualTo(Result.UNKNOWN);
        assertThat(codes.match("").result()).isEqualTo(Result.UNKNOWN);
    }

    private static FacilityCodes codes(String... codes) {
        return new FacilityCodes(Stream.of(codes)
                .map(code -> new FacilityRow(
                        1, code, FacilityKind.PUSKESMAS, code, null, 1, null, null, null, null, null, null, null))
                .toList());
    }

    @Test
    void noFacilityFitsWhereNoneIsKnown() {
        assertThat(new FacilityCodes(List.of()).match("06060501").result()).isEqualTo(Result.UNKNOWN);
    }
}
