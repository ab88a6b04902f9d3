package id.pantau.region;

import java.util.regex.Pattern;

/** How ids are made of Kemendagri codes, so that every kecamatan and kabupaten is one range of village ids. */
final class RegionIds {

    /** At most so many villages in one kecamatan; the largest in Indonesia has fewer than a hundred. */
    static final int SLOTS = 256;

    static final Pattern REGENCY_CODE = Pattern.compile("[1-9]\\d\\.\\d\\d");
    static final Pattern DISTRICT_CODE = Pattern.compile("[1-9]\\d\\.\\d\\d\\.\\d\\d");
    static final Pattern VILLAGE_CODE = Pattern.compile("[1-9]\\d\\.\\d\\d\\.\\d\\d\\.\\d{4}");

    private RegionIds() {}

    /** {@code 19.06} → 1906. */
    static int regency(String code) {
        return digits(code);
    }

    /** {@code 19.06.01} → 190601. */
    static int district(String code) {
        return digits(code);
    }

    static int village(int districtId, int slot) {
        return districtId * SLOTS + slot;
    }

    static int slot(int villageId) {
        return villageId % SLOTS;
    }

    static int districtOfVillage(int villageId) {
        return villageId / SLOTS;
    }

    private static int digits(String code) {
        return Integer.parseInt(code.replace(".", ""));
    }
}
