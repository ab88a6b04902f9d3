package id.pantau.intake.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files of a pack that are read, in the order in which they are taken in: later ones refer to earlier ones. */
public enum PackFile {
    PROFILE("profil.csv", true),
    REGIONS("wilayah.csv", true),
    BOUNDARIES("batas-desa.geojson", true),
    CONTEXT("konteks.geojson", false),
    FACILITIES("fasilitas.csv", false),
    CATCHMENTS("wilayah-kerja.csv", false),
    INDICATORS("indikator.csv", false),
    POPULATIONS("sasaran.csv", false),
    TARGETS("target.csv", false),
    SPM("spm.csv", false),
    ACHIEVEMENTS("capaian.csv", false),
    ROLLOUT_PLAN("rencana-ilp.csv", false),
    ROLLOUT("penerapan-ilp.csv", false),
    COMMITMENTS("komitmen.csv", false),
    INNOVATIONS("inovasi.csv", false);

    private final String fileName;
    private final boolean required;

    PackFile(String fileName, boolean required) {
        this.fileName = fileName;
        this.required = required;
    }

    /** By name, upper and lower case alike; empty for a file that the pack does not know. */
    public static Optional<PackFile> byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.fileName.equals(lower)).findFirst();
    }

    public String fileName() {
        return fileName;
    }

    /** Whether nothing at all is applied where this file is missing or broken. */
    public boolean required() {
        return required;
    }
}
