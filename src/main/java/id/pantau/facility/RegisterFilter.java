package id.pantau.facility;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the register are wanted; null = all.
 *
 * @param unitCode of a kecamatan or a Puskesmas
 * @param lack only those that lack something
 * @param closed true: closed ones only; false: those that are not closed yet
 * @param text part of a name or code, in any case
 */
public record RegisterFilter(
        @Nullable FacilityKind kind,
        @Nullable String unitCode,
        @Nullable Lack lack,
        boolean closed,
        @Nullable String text) {

    /** Every line of facilities that are not closed. */
    public static final RegisterFilter OPEN = new RegisterFilter(null, null, null, false, null);

    /** What a facility can lack. On screen: the message {@code facility-register.lack.<NAME>}. */
    public enum Lack {
        VILLAGE,
        POSITION,
        PARENT;

        boolean applies(RegisterRow row) {
            return switch (this) {
                case VILLAGE -> row.villageCode() == null;
                case POSITION -> !row.hasPosition();
                case PARENT -> row.kind() != FacilityKind.PUSKESMAS && row.parentCode() == null;
            };
        }
    }

    boolean matches(RegisterRow row, LocalDate today) {
        boolean over = row.closed() != null && !row.closed().isAfter(today);
        return over == closed
                && (kind == null || row.kind() == kind)
                && (unitCode == null || unitCode.equals(row.districtCode()) || unitCode.equals(row.puskesmasCode()))
                && (lack == null || lack.applies(row))
                && (text == null || contains(row.name(), text) || contains(row.code(), text));
    }

    private static boolean contains(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
