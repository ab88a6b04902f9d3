package id.pantau.indicator;

/** The twelve services of the SPM Bidang Kesehatan (Permenkes 6/2024) in official order; names: {@code figure.spm.<NAME>}. */
public enum SpmService {
    IBU_HAMIL,
    IBU_BERSALIN,
    BAYI_BARU_LAHIR,
    BALITA,
    PENDIDIKAN_DASAR,
    USIA_PRODUKTIF,
    USIA_LANJUT,
    HIPERTENSI,
    DIABETES,
    ODGJ_BERAT,
    TERDUGA_TBC,
    RISIKO_HIV
}
