package id.pantau.intake.demo;

import id.pantau.intake.demo.DemoVillage.Access;
import id.pantau.intake.demo.DemoVillage.Character;
import id.pantau.intake.demo.DemoVillage.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The invented kabupaten's names, codes and sizes. 99.99 is no code of the Ministry of Home Affairs; the names are made up of
 * everyday words and stand for no real place.
 */
final class DemoNames {

    static final String REGENCY_CODE = "99.99";
    static final String BPS_CODE = "9999";
    static final String REGENCY = "Kabupaten Contoh";
    static final String PROVINCE = "Provinsi Rekaan";
    static final String OFFICE = "Dinas Kesehatan Kabupaten Contoh";

    private static final List<String> DISTRICTS = List.of(
            "Bandar Kejora",
            "Muara Lentera",
            "Bukit Saga",
            "Teluk Cemara",
            "Padang Gemilang",
            "Tanjung Rindang",
            "Kepulauan Gemintang");

    /** kecamatan; kind; name; residents in 2024; way to the Puskesmas; minutes; character. */
    private static final String VILLAGES = """
            1;kelurahan;Pasar Kejora;11840;darat;5;magnet
            1;kelurahan;Kampung Pelita;9610;darat;10;plain
            1;kelurahan;Dermaga Lama;7930;darat;12;falling
            1;kelurahan;Bukit Menara;6720;darat;15;plain
            1;desa;Karang Purnama;5230;darat;20;rising
            1;desa;Air Kecapi;4410;darat;25;sawtooth
            1;desa;Lembah Seruni;3920;darat;25;plain
            1;desa;Tanjung Kenanga;3310;darat;30;plain
            2;desa;Muara Lentera;5640;darat;5;plain
            2;desa;Sungai Kaca;3620;sungai;35;falling
            2;desa;Rawa Bangau;2430;sungai;50;plain
            2;desa;Teluk Mutiara;3140;darat;30;plain
            2;desa;Padang Ilalang;2210;darat;25;plain
            2;desa;Kuala Cermin;2720;sungai;40;sawtooth
            2;desa;Air Selasih;1930;darat;20;rising
            3;desa;Bukit Saga;4120;darat;5;plain
            3;desa;Lereng Embun;1740;darat;45;plain
            3;desa;Hulu Kencana;1310;sungai;75;falling
            3;desa;Batu Lonceng;2230;darat;35;plain
            3;desa;Simpang Rotan;3050;darat;20;late_first_visit
            3;desa;Rimba Pinang;910;sungai;110;remote
            4;desa;Teluk Cemara;4730;darat;5;plain
            4;desa;Pantai Kemuning;3020;darat;20;plain
            4;desa;Tanjung Aksara;2410;darat;35;falling
            4;desa;Kampung Layar;2040;darat;30;plain
            4;desa;Air Pualam;1630;darat;40;rising
            4;desa;Karang Melati;2650;darat;25;sawtooth
            5;desa;Padang Gemilang;4440;darat;5;plain
            5;desa;Sumber Delima;3430;darat;15;rising
            5;desa;Tegal Anggrek;2940;darat;20;plain
            5;desa;Tani Sentosa;2520;darat;20;copyist
            5;desa;Kebun Cengkih;2010;darat;30;plain
            6;desa;Tanjung Rindang;3240;darat;5;plain
            6;desa;Pasir Gading;1920;darat;30;plain
            6;desa;Bakau Rimbun;1410;sungai;60;falling
            6;desa;Labuhan Camar;2320;darat;25;plain
            7;desa;Pulau Gemintang;1430;laut;120;remote
            7;desa;Pulau Kelana;690;laut;150;remote
            7;desa;Pulau Lokan;340;laut;195;remote
            """;

    private static final List<DemoVillage> ALL = read();

    private DemoNames() {}

    /** The 39 villages in code order. */
    static List<DemoVillage> villages() {
        return ALL;
    }

    /** Names of the seven kecamatan; kecamatan 1 comes first. */
    static List<String> districts() {
        return DISTRICTS;
    }

    static String districtCode(int district) {
        return String.format(Locale.ROOT, "%s.%02d", REGENCY_CODE, district);
    }

    /** The village of that name; the stories refer to villages by name, so that they can be read. */
    static DemoVillage village(String name) {
        return ALL.stream()
                .filter(village -> village.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static List<DemoVillage> read() {
        List<DemoVillage> villages = new ArrayList<>();
        int[] urban = new int[DISTRICTS.size() + 1];
        int[] rural = new int[DISTRICTS.size() + 1];
        for (String line : VILLAGES.lines().toList()) {
            List<String> cells = Arrays.asList(line.split(";", -1));
            int district = Integer.parseInt(cells.get(0));
            Kind kind = Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
            int number = kind == Kind.KELURAHAN ? 1000 + ++urban[district] : 2000 + ++rural[district];
            int rank = urban[district] + rural[district];
            villages.add(new DemoVillage(
                    villages.size(),
                    districtCode(district) + "." + number,
                    String.format(Locale.ROOT, "%s%03d%03d", BPS_CODE, district * 10, rank),
                    cells.get(2),
                    kind,
                    district,
                    Integer.parseInt(cells.get(3)),
                    Access.valueOf(cells.get(4).toUpperCase(Locale.ROOT)),
                    Integer.parseInt(cells.get(5)),
                    Character.valueOf(cells.get(6).toUpperCase(Locale.ROOT))));
        }
        return List.copyOf(villages);
    }
}
