package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.util.List;

/** The list of criteria that the application brings, for tests. */
final class TestCriteria {

    private static final List<Criterion> ALL = CriteriaFile.builtIn();

    private TestCriteria() {}

    static List<Criterion> of(FacilityKind kind) {
        return ALL.stream().filter(c -> c.kind() == kind).toList();
    }

    static Criterion byCode(String code) {
        return ALL.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
    }

    /** A proof that satisfies the criterion. */
    static String enough(String code) {
        return switch (code) {
            case "PKM-4" -> "52/52";
            case "PST-2" -> "1+1";
            case "PST-3" -> "2";
            case "POS-2", "POS-5" -> "5";
            default -> "SK 1/2026";
        };
    }
}
