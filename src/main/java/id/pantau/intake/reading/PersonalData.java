package id.pantau.intake.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises lists of persons. Only aggregates are stored (UU 27/2022 on personal data): a file with such columns is refused as a
 * whole, and neither it nor what stood in it is kept or shown.
 */
public final class PersonalData {

    private static final Set<String> COLUMNS = Set.of(
            "nik",
            "nonik",
            "nomornik",
            "nomorindukkependudukan",
            "nikibu",
            "nikanak",
            "nikpasien",
            "nikayah",
            "kk",
            "nokk",
            "nomorkk",
            "nokartukeluarga",
            "nomorkartukeluarga",
            "nobpjs",
            "nomorbpjs",
            "nojkn",
            "norm",
            "norekammedis",
            "nomorrekammedis",
            "namapasien",
            "namaanak",
            "namabayi",
            "namabalita",
            "namaibu",
            "namaibuhamil",
            "namabumil",
            "namaayah",
            "namaortu",
            "namaorangtua",
            "namalengkap",
            "namakk",
            "namakepalakeluarga",
            "namasuami",
            "namalansia",
            "namasiswa",
            "namapeserta",
            "tgllahir",
            "tanggallahir",
            "tgllhr",
            "tempatlahir",
            "tempattanggallahir",
            "ttl",
            "tgllahiranak",
            "tanggallahiranak",
            "tgllahiribu",
            "alamat",
            "alamatrumah",
            "alamatlengkap",
            "nohp",
            "nomorhp",
            "notelp",
            "notelepon",
            "nomortelepon",
            "nowa",
            "umuranak",
            "usiasaatukur");

    private static final Pattern NIK = Pattern.compile("\\d{16}");

    private PersonalData() {}

    /** The columns of the header that hold data of persons, as written. */
    public static List<String> columnsIn(List<String> header) {
        return header.stream().filter(c -> COLUMNS.contains(letters(c))).toList();
    }

    /** Whether a cell looks like the number of an identity card: sixteen digits and nothing else. */
    public static boolean looksLikeNik(String cell) {
        return NIK.matcher(cell).matches();
    }

    private static String letters(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
