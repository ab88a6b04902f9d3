package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What alerts and quality flags need to know about an indicator.
 *
 * @param priority whether it can raise "Perlu perhatian" (rules §5)
 * @param earlyContact whether the moment of the service may have passed for some of those not served: a gap adds "cek kohort"
 * @param death whether each of what is counted is a death, which always needs attention
 * @param cascadeAfter code of the earlier step that can never be exceeded (K4 after K1); null for a first or single step
 * @param measurement name of the measurement whose denominators must agree (GIZ-STU, GIZ-UW, GIZ-WAS), or code of the indicator that
 *     says how many were visited (IKS-KUN for IKS); null where there is none
 */
public record Checks(
        boolean priority,
        boolean earlyContact,
        boolean death,
        @Nullable String cascadeAfter,
        @Nullable String measurement) {}
