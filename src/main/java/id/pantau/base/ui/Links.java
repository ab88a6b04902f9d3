package id.pantau.base.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Paths of the pages of every module, for links between modules. A test checks that each is a registered route. */
public final class Links {

    public static final String HOME = "";
    public static final String MAP = "peta";
    public static final String ACHIEVEMENT = "capaian";
    public static final String PWS = "pws";
    public static final String SCORECARD = "rapor";
    public static final String ANALYSIS = "analisis";
    public static final String ROLLOUT = "ilp";
    public static final String READINESS = "ilp/kesiapan";
    public static final String PLAN = "ilp/rencana";
    public static final String COMMITMENTS = "ilp/komitmen";
    public static final String INNOVATIONS = "ilp/inovasi";
    public static final String FACILITY = "fasilitas";
    public static final String FACILITIES = "ilp/fasilitas";
    public static final String FOLLOW_UPS = "tindak-lanjut";
    public static final String DIRECTIONS = "arahan";
    public static final String VISIT_SHEET = "lembar-saku";
    public static final String VILLAGE = "desa";
    public static final String PUSKESMAS = "puskesmas";
    public static final String REVIEW = "evaluasi";
    public static final String MINUTES = "evaluasi/notulen";
    public static final String IMPORT = "data/paket";
    public static final String BOUNDARIES = "data/batas";
    public static final String CATALOGUE = "data/katalog";
    public static final String TARGETS = "data/target";
    public static final String POPULATIONS = "data/sasaran";
    public static final String QUALITY = "data/mutu";
    public static final String ACCOUNTS = "akun";
    public static final String SETTINGS = "pengaturan";
    public static final String CRITERIA = "pengaturan/kriteria";
    public static final String FOLLOW_UP_SETTINGS = "pengaturan/tindak-lanjut";
    public static final String PASSWORD = "kata-sandi";
    public static final String LOGIN = "login";

    private Links() {}

    /** The page of one village; {@code code} with dots. */
    public static String village(String code) {
        return VILLAGE + "/" + encoded(code);
    }

    /** The page of one Puskesmas. */
    public static String puskesmas(String code) {
        return PUSKESMAS + "/" + encoded(code);
    }

    /** The page of one facility: Puskesmas, Pustu or Posyandu. */
    public static String facility(String code) {
        return FACILITY + "/" + encoded(code);
    }

    /** The page of one facility at one of its criteria. */
    public static String criterion(String facilityCode, String criterionCode) {
        return facility(facilityCode) + "?kriteria=" + encoded(criterionCode);
    }

    /** The page of one problem and its follow-up. */
    public static String followUp(int id) {
        return FOLLOW_UPS + "/" + id;
    }

    /** The directions that have an answer, or those that have none. */
    public static String directions(boolean answered) {
        return answered ? DIRECTIONS + "?tampil=sudah" : DIRECTIONS;
    }

    /** The meetings of one Puskesmas. */
    public static String review(String code) {
        return REVIEW + "/" + encoded(code);
    }

    /** The minutes of one meeting. */
    public static String minutes(int id) {
        return MINUTES + "/" + id;
    }

    /** The pocket sheet for a visit to a village or kecamatan; {@code code} with dots. */
    public static String visitSheet(String code) {
        return VISIT_SHEET + "/" + encoded(code);
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
