package id.pantau.intake.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * komitmen.csv and inovasi.csv: what offices have promised at the lokakarya of February and August, and what Puskesmas try of their
 * own. Some promises are kept late, one is dropped, and two have been overdue for long.
 */
final class DemoRegisters {

    private static final int FIRST_YEAR = 2024;
    private static final String SOURCE = "Berita acara lokakarya (data contoh)";

    private DemoRegisters() {}

    /**
     * @param unit what it is tied to, as people call it
     * @param ended month from which it is known to be kept or dropped; null while it is neither
     * @param shown what shows that it was kept, or why it was dropped
     */
    private record Promise(
            String unit,
            String owner,
            String what,
            LocalDate agreed,
            LocalDate due,
            @Nullable YearMonth ended,
            boolean kept,
            String shown) {}

    private record Attempt(
            String name,
            String puskesmas,
            YearMonth since,
            String about,
            String indicators,
            @Nullable YearMonth stopped) {}

    private static final List<Promise> ONCE = List.of(
            new Promise(
                    "Desa Rimba Pinang",
                    "Kepala Desa Rimba Pinang",
                    "Menghibahkan tanah untuk Pustu Rimba Pinang",
                    LocalDate.of(2025, 2, 18),
                    LocalDate.of(2025, 12, 31),
                    null,
                    false,
                    ""),
            new Promise(
                    "Desa Pulau Lokan",
                    "Kepala Desa Pulau Lokan",
                    "Menyediakan rumah singgah untuk petugas",
                    LocalDate.of(2025, 8, 20),
                    LocalDate.of(2026, 6, 30),
                    YearMonth.of(2026, 3),
                    false,
                    "Petugas menginap di balai desa"),
            new Promise(
                    "Pustu Simpang Rotan",
                    "Dinas Kesehatan",
                    "Menempatkan perawat pengganti di Pustu Simpang Rotan",
                    LocalDate.of(2026, 6, 10),
                    LocalDate.of(2026, 9, 30),
                    null,
                    false,
                    ""));

    private static final List<Attempt> ATTEMPTS = List.of(
            new Attempt(
                    "Kejora Menimbang",
                    "Bandar Kejora",
                    YearMonth.of(2024, 9),
                    "Kader menjemput balita yang dua bulan tidak ditimbang",
                    "GIZ-DS, GIZ-STU",
                    null),
            new Attempt(
                    "Sahabat Lansia",
                    "Bukit Saga",
                    YearMonth.of(2024, 11),
                    "Siswa SMA mendampingi lansia ke Posyandu sekali sebulan",
                    "LAN-SKR",
                    YearMonth.of(2026, 3)),
            new Attempt(
                    "Sabtu di Pasar",
                    "Padang Gemilang",
                    YearMonth.of(2025, 1),
                    "Tekanan darah dan gula darah diperiksa di pasar setiap Sabtu",
                    "PTM-HT, PRO-SKR",
                    null),
            new Attempt(
                    "Perahu Sehat",
                    "Teluk Cemara, Tanjung Rindang",
                    YearMonth.of(2025, 3),
                    "Petugas ikut kapal desa ke pulau dua minggu sekali dengan vaksin dan buku KIA",
                    "KIA-K6, IMU-IDL",
                    null));

    static void write(PackFolder folder, YearMonth lastMonth) throws IOException {
        try (CsvFile file = folder.csv(
                "komitmen.csv", "unit;penanggung_jawab;komitmen;disepakati;tenggat;forum;bukti;sumber;status;alasan")) {
            for (int year = FIRST_YEAR; year <= lastMonth.getYear(); year++) {
                for (Promise promise : eachYear(year)) {
                    write(file, promise, lastMonth);
                }
            }
            for (Promise promise : ONCE) {
                write(file, promise, lastMonth);
            }
        }
        try (CsvFile file = folder.csv("inovasi.csv", "inovasi;puskesmas;sejak;uraian;indikator;berhenti;sumber")) {
            for (Attempt attempt : ATTEMPTS) {
                YearMonth stopped = attempt.stopped();
                if (!attempt.since().isAfter(lastMonth)) {
                    file.row(
                            attempt.name(),
                            attempt.puskesmas(),
                            attempt.since(),
                            attempt.about(),
                            attempt.indicators(),
                            stopped == null || stopped.isAfter(lastMonth) ? "" : stopped,
                            "Data contoh (rekaan)");
                }
            }
        }
    }

    private static List<Promise> eachYear(int year) {
        LocalDate february = LocalDate.of(year, 2, 18);
        LocalDate august = LocalDate.of(year, 8, 20);
        return List.of(
                new Promise(
                        "Kabupaten",
                        "Bappeda",
                        "Memasukkan biaya operasional Posyandu ke RKPD " + (year + 1),
                        february,
                        LocalDate.of(year, 6, 30),
                        YearMonth.of(year, 6),
                        true,
                        "Perkada RKPD " + (year + 1)),
                new Promise(
                        "Kabupaten",
                        "Dinas PUPR",
                        "Memperbaiki tiga Pustu yang rusak berat tahun " + year,
                        february,
                        LocalDate.of(year, 11, 30),
                        YearMonth.of(year + 1, 1),
                        true,
                        "Berita acara serah terima Januari " + (year + 1)),
                new Promise(
                        "Kabupaten",
                        "Dinas Pemberdayaan Masyarakat dan Desa",
                        "Insentif kader masuk APBDes " + (year + 1) + " di semua desa",
                        august,
                        LocalDate.of(year, 12, 15),
                        YearMonth.of(year, 12),
                        true,
                        "Surat edaran tentang APBDes " + (year + 1)),
                new Promise(
                        "Kecamatan Teluk Cemara",
                        "Camat Teluk Cemara",
                        "Perahu untuk hari buka Posyandu pulau pada musim barat " + year,
                        august,
                        LocalDate.of(year, 10, 31),
                        YearMonth.of(year, 12),
                        true,
                        "Jadwal perahu Desember " + year));
    }

    private static void write(CsvFile file, Promise promise, YearMonth lastMonth) throws IOException {
        if (YearMonth.from(promise.agreed()).isAfter(lastMonth)) {
            return;
        }
        boolean ended = hasCome(promise.ended(), lastMonth);
        boolean begun = YearMonth.from(promise.agreed()).isBefore(lastMonth);
        String open = begun ? "berjalan" : "baru";
        String closed = promise.kept() ? "selesai" : "dibatalkan";
        file.row(
                promise.unit(),
                promise.owner(),
                promise.what(),
                promise.agreed(),
                promise.due(),
                "Lokakarya lintas sektor",
                ended && promise.kept() ? promise.shown() : "",
                SOURCE,
                ended ? closed : open,
                ended && !promise.kept() ? promise.shown() : "");
    }

    private static boolean hasCome(@Nullable YearMonth month, YearMonth lastMonth) {
        return month != null && !month.isAfter(lastMonth);
    }
}
