package id.pantau.region;

/**
 * A kecamatan.
 *
 * @param id kabupaten * 100 + kecamatan, e.g. 190601
 * @param code Kemendagri code with dots, e.g. {@code 19.06.01}
 */
public record DistrictRow(int id, String code, String name) {}
