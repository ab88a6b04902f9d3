package id.pantau.region;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The kabupaten that this installation serves.
 *
 * @param id province * 100 + kabupaten, e.g. 1906
 * @param code Kemendagri code with its dot, e.g. {@code 19.06}
 * @param bpsCode four digits, null where unknown; may begin differently (62.11 is 6210)
 * @param name with its kind, e.g. {@code Kabupaten Belitung Timur}
 * @param zone the time zone in which its days and hours are meant
 * @param officeName name of the Dinas Kesehatan as on its letterhead
 * @param demo whether all data are invented examples
 */
public record RegencyDetails(
        int id,
        String code,
        @Nullable String bpsCode,
        String name,
        String province,
        ZoneId zone,
        String officeName,
        boolean demo) {}
