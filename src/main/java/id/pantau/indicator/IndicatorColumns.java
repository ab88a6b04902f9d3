package id.pantau.indicator;

import java.util.List;

/**
 * Columns of indikator.csv. A kabupaten usually fills the first sixteen; the others have sensible values where they are missing.
 */
final class IndicatorColumns {

    static final String CODE = "kode";
    static final String NAME = "nama_id";
    static final String NAME_EN = "nama_en";
    static final String DEFINITION = "definisi";
    static final String NUMERATOR = "pembilang";
    static final String DENOMINATOR = "penyebut";
    static final String UNIT = "satuan";
    static final String KIND = "jenis";
    static final String DIRECTION = "arah";
    static final String CLUSTER = "klaster";
    static final String LIFE_CYCLE = "siklus_hidup";
    static final String GROUP = "kelompok_sasaran";
    static final String NOUN = "sebutan_sasaran";
    static final String LOWEST = "tingkat_terendah";
    static final String LIMITS = "batas";
    static final String SOURCE = "sumber";

    static final String SHORT_NAME = "singkatan_id";
    static final String SHORT_NAME_EN = "singkatan_en";
    static final String DEFINITION_EN = "definisi_en";
    static final String NUMERATOR_EN = "pembilang_en";
    static final String DENOMINATOR_EN = "penyebut_en";
    static final String NOUN_EN = "sebutan_sasaran_en";
    static final String UNIT_EN = "satuan_en";
    static final String RATE_UNIT = "satuan_laju";
    static final String RATE_UNIT_EN = "satuan_laju_en";
    static final String MULTIPLIER = "pengali";
    static final String DUE_MONTHS = "bulan_lapor";
    static final String DUE_DAY = "hari_lapor";
    static final String WEIGHTS = "bobot_bulan";
    static final String NOT_EXPECTED = "tidak_diharapkan";
    static final String PRIORITY = "prioritas";
    static final String EARLY = "kontak_awal";
    static final String DEATH = "kematian";
    static final String AFTER = "langkah_sebelum";
    static final String MEASUREMENT = "pengukuran";
    static final String REFERENCES = "acuan_nasional";

    /** All that are understood, without the code. */
    static final List<String> ALL = List.of(
            NAME,
            NAME_EN,
            DEFINITION,
            NUMERATOR,
            DENOMINATOR,
            UNIT,
            KIND,
            DIRECTION,
            CLUSTER,
            LIFE_CYCLE,
            GROUP,
            NOUN,
            LOWEST,
            LIMITS,
            SOURCE,
            SHORT_NAME,
            SHORT_NAME_EN,
            DEFINITION_EN,
            NUMERATOR_EN,
            DENOMINATOR_EN,
            NOUN_EN,
            UNIT_EN,
            RATE_UNIT,
            RATE_UNIT_EN,
            MULTIPLIER,
            DUE_MONTHS,
            DUE_DAY,
            WEIGHTS,
            NOT_EXPECTED,
            PRIORITY,
            EARLY,
            DEATH,
            AFTER,
            MEASUREMENT,
            REFERENCES);

    private IndicatorColumns() {}
}
