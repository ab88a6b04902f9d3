package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.pantau.TestScope;
import id.pantau.account.ResponsibleService;
import id.pantau.base.DomainException;
import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.dashboard.PosyanduService;
import id.pantau.dashboard.VisitSheetService;
import id.pantau.facility.FacilityRegisterService;
import id.pantau.facility.FacilityService;
import id.pantau.followup.DirectionService;
import id.pantau.followup.FollowUpComments;
import id.pantau.followup.FollowUpService;
import id.pantau.followup.FollowUpWork;
import id.pantau.indicator.AttentionQuery;
import id.pantau.indicator.Channel;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.FigureDetailQuery;
import id.pantau.indicator.FigureDetailService;
import id.pantau.indicator.FigureQuery;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.indicator.PopulationForm;
import id.pantau.indicator.PopulationSheetService;
import id.pantau.indicator.QualityService;
import id.pantau.indicator.ReportingService;
import id.pantau.indicator.ScorecardQuery;
import id.pantau.indicator.TargetBasis;
import id.pantau.indicator.TargetFileService;
import id.pantau.indicator.TargetForm;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.TargetPopulationService;
import id.pantau.indicator.TargetService;
import id.pantau.indicator.TargetSheetService;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.BoundaryDraft;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import id.pantau.rollout.AssessmentService;
import id.pantau.rollout.CommitmentService;
import id.pantau.rollout.FacilityPlanService;
import id.pantau.rollout.InnovationService;
import id.pantau.rollout.PlanService;
import id.pantau.rollout.RolloutFilter;
import id.pantau.rollout.RolloutService;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/**
 * Role × public method × foreign unit: no leak. Every figure of Puskesmas Hilir and its village lies between 770,000 and 779,999,
 * and so does every sum with it; its evidence says RAHASIA. None of that may stand in an answer to somebody of Puskesmas Hulu.
 */
@IntakeTest
class ForeignUnitTest {

    private static final Pattern FOREIGN = Pattern.compile("(?<![\\d.])77\\d{4}(?!\\d)|99\\.48\\d+|RAHASIA");
    private static final Period SEPTEMBER = Period.month(2024, 9);
    private static final String VILLAGE = "81.20.02.2001";
    private static final String PUSKESMAS = "08120201";
    private static final String PUSTU = "UJI-PST-2";

    /** How services are called here. */
    private static final Map<String, String> NAMES = Map.of(
            "DefaultFigureService", "figures",
            "FigureDetailService", "details",
            "QualityService", "quality",
            "TargetService", "targets",
            "TargetSheetService", "targetSheets",
            "TargetFileService", "targetFiles",
            "TargetPopulationService", "populations",
            "PopulationSheetService", "populationSheets",
            "RolloutService", "rollout",
            "PackService", "packs");

    private static final BoundaryDraft NO_DRAFT = new BoundaryDraft(
            BoundaryDraft.Verdict.READY,
            LocalDate.of(2024, 1, 1),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null);

    private static final String INTAKE = "writes within the transaction of an import, which has asked who may";

    /** What needs no scope, and why: a service, or one of its methods. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("RegionService", "names of kabupaten, kecamatan and villages are open to who has signed in"),
            Map.entry("BoundaryService", "so are their outlines"),
            Map.entry("FacilityService", "names, kinds and places of facilities, and who serves whom: no figure"),
            Map.entry("Catalogue", "names and definitions of indicators: no figure"),
            Map.entry("FacilityRegisterService.mayChange", "says of the own account whether it works for the Dinkes"),
            Map.entry(
                    "EffectService",
                    "asks the figures of a problem that the caller has read, within the scope of figures"),
            Map.entry("FollowUpWork", "each role for its own units, see FollowUpWorkTest"),
            Map.entry("quality.explain", "a Puskesmas explains its own flags, see QualityServiceTest"),
            Map.entry("NoticeService", "what the own account was told, of units that it sees, see NoticeServiceTest"),
            Map.entry("EvidenceFileService", "whoever sees the facility, see EvidenceFileServiceTest"),
            Map.entry("CriterionService", "criteria hold no figure; who may change them, see CriterionServiceTest"),
            Map.entry("EscalationSettingsService", "numbers that name nobody, see EscalationSettingsServiceTest"),
            Map.entry(
                    "CalendarService", "days of the calendar: no figure; who may change them, see CalendarServiceTest"),
            Map.entry("ForumService", "days of meetings: no figure; who may change them, see ForumServiceTest"),
            Map.entry("FollowUpService.nextMeeting", "a day of the calendar: no figure, see ForumServiceTest"),
            Map.entry("PeopleService", "as evidence, see PeopleServiceTest"),
            Map.entry("ReviewService", "meetings of a Puskesmas, see ReviewScopeTest"),
            Map.entry("ReviewWork", "head and officers of that Puskesmas, see ReviewScopeTest"),
            Map.entry("EvidenceService.save", "each role for its own facilities, see EvidenceRightsTest"),
            Map.entry("EvidenceService.withdraw", "each role for its own facilities, see EvidenceRightsTest"),
            Map.entry("EvidenceService.removeFile", "as withdrawing, see EvidenceFileRemovalTest"),
            Map.entry("EvidenceService.verify", "the head of the Dinkes alone, see EvidenceRightsTest"),
            Map.entry("EvidenceService.sendBack", "the head of the Dinkes alone, see EvidenceRightsTest"),
            Map.entry("DirectionService.mayGive", "says of the own account whether it gives directions"),
            Map.entry("packs.csv", "writes a report that the caller holds already as text"),
            Map.entry("packs.sentence", "puts a problem that the caller holds already into words"),
            Map.entry("BoundaryFileService.forget", "takes a picture that the caller has seen out of memory"),
            Map.entry("BoundaryFileService.sentence", "puts a problem that the caller holds already into words"),
            Map.entry("AchievementIntake", INTAKE),
            Map.entry("CatalogueIntake", INTAKE),
            Map.entry("FacilityIntake", INTAKE),
            Map.entry("PopulationIntake", INTAKE),
            Map.entry("RegionIntake", INTAKE),
            Map.entry("RegisterIntake", INTAKE),
            Map.entry("RolloutIntake", INTAKE),
            Map.entry("SpmIntake", INTAKE),
            Map.entry("TargetIntake", INTAKE),
            Map.entry("AccountService", "accounts hold no figure; for the administrator alone, see AccountServiceTest"),
            Map.entry("OwnPassword", "the account that is signed in, and no other"),
            Map.entry("DemoAccounts", "runs at the start, before anybody has signed in"),
            Map.entry("FirstAdministrator", "runs at the start, before anybody has signed in"));

    @Autowired
    ApplicationContext context;

    @Autowired
    PackService packs;

    @Autowired
    BoundaryFileService boundaryFiles;

    @Autowired
    ResponsibleService responsible;

    @Autowired
    FigureService figures;

    @Autowired
    ReportingService reporting;

    @Autowired
    FigureDetailService details;

    @Autowired
    QualityService quality;

    @Autowired
    TargetService targets;

    @Autowired
    TargetSheetService targetSheets;

    @Autowired
    TargetFileService targetFiles;

    @Autowired
    TargetPopulationService populations;

    @Autowired
    PopulationSheetService populationSheets;

    @Autowired
    RolloutService rollout;

    @Autowired
    CommitmentService commitments;

    @Autowired
    InnovationService innovations;

    @Autowired
    FacilityPlanService plans;

    @Autowired
    PlanService numbers;

    @Autowired
    FollowUpService followUps;

    @Autowired
    FollowUpWork followUpWork;

    @Autowired
    FollowUpComments comments;

    @Autowired
    FacilityRegisterService register;

    @Autowired
    FacilityFileService facilityFiles;

    @Autowired
    AssessmentService assessments;

    @Autowired
    PosyanduService posyandu;

    @Autowired
    DirectionService directions;

    @Autowired
    VisitSheetService visits;

    @Autowired
    FacilityService facilities;

    @Autowired
    RegionService regions;

    @Autowired
    IntakeDatabase database;

    @Autowired
    TestScope scope;

    private ForeignRegisters registers;

    private ForeignFollowUps problems;

    private ForeignDirections given;

    @TempDir
    Path folder;

    @BeforeEach
    void kabupaten() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
        Path pack = TestPack.whole(folder.resolve("paket"))
                .with(
                        "fasilitas.csv",
                        TestPack.FACILITIES + "UJI-PST-2;PUSTU;Muara;08120201;81.20.02.2001;;;baru;uji\n")
                .with("capaian.csv", """
                        kode_unit;periode;kode_indikator;pembilang;penyebut;sumber
                        81.20.01.2001;2024-09;KIA-K1;8;10;uji
                        81.20.01.2002;2024-09;KIA-K1;9;10;uji
                        81.20.02.2001;2024-09;KIA-K1;771001;775001;uji
                        P8120010101;2024-09;GIZ-STU;3;40;uji
                        08120201;2024-09;GIZ-STU;772001;776001;uji
                        P8120010101;2024;KIA-K4;30;40;uji
                        08120201;2024;KIA-K4;773001;777001;uji
                        """)
                .with("sasaran.csv", """
                        kode_unit;tahun;kelompok;jumlah;jenis;sumber
                        81.20.01.2001;2024;bumil;10;riil;uji
                        81.20.02.2001;2024;bumil;775001;riil;uji
                        08120201;2024;bumil;775002;riil;uji
                        """)
                .with("target.csv", """
                        kode_indikator;tahun;kode_unit;target;jenis_sasaran;dasar
                        KIA-K1;2024;81.20;80;riil;SK
                        KIA-K1;2024;81.20.02.2001;77;riil;RAHASIA SK desa
                        KIA-K1;2024;08120201;78;riil;RAHASIA SK Puskesmas
                        """)
                .with("penerapan-ilp.csv", """
                        kode_fasilitas;kode_kriteria;tanggal;bukti;keterangan
                        08120201;PKM-1;2024-05-02;RAHASIA SK 1;RAHASIA
                        UJI-PST-2;PST-1;2024-05-02;RAHASIA SK 2;RAHASIA
                        P8120010101;PKM-1;2024-05-02;SK 3;
                        """)
                .folder();
        assertThat(packs.apply(PackSource.of(List.of(pack))).verdict().name()).isEqualTo("APPLIED");
        registers = new ForeignRegisters(commitments, innovations, plans, numbers);
        registers.record(VILLAGE, PUSTU, PUSKESMAS);
        problems = new ForeignFollowUps(followUps, followUpWork, comments);
        problems.record(VILLAGE, PUSKESMAS);
        given = new ForeignDirections(directions, scope);
        given.record(VILLAGE, PUSKESMAS);
    }

    @Test
    void the_dinkes_sees_the_figures_that_this_test_looks_for() {
        var seen = new TreeSet<String>();
        reads().forEach((name, read) -> FOREIGN.matcher(answer(read)).results().forEach(hit -> seen.add(name)));

        assertThat(seen)
                .as("a method that shows nothing foreign to the Dinkes either would prove nothing")
                .contains(
                        "figures.report KIA-K1 DESA",
                        "figures.report GIZ-STU PUSKESMAS",
                        "figures.headlines",
                        "figures.headlines 08120201",
                        "figures.report 08120201",
                        "details.detail KIA-K1",
                        "details.detail GIZ-STU 08120201",
                        "targets.list",
                        "targets.history 08120201",
                        "populations.list",
                        "populations.history 81.20.02.2001",
                        "CommitmentService.register",
                        "CommitmentService.commitment 08120201",
                        "FacilityPlanService.overview",
                        "PlanService.sheet",
                        "FacilityPlanService.history 08120201",
                        "DirectionService.list",
                        "DirectionService.direction 81.20.02.2001",
                        "VisitSheetService.sheet 81.20.02.2001",
                        "FollowUpService.list",
                        "FollowUpService.details 81.20.02.2001",
                        "InnovationService.register",
                        "InnovationService.innovation 08120201");
    }

    @ParameterizedTest
    @EnumSource(names = {"PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD", "ADMIN"})
    void no_answer_holds_a_foreign_figure(Role role) {
        scope.is(scopeOf(role));

        reads().forEach((name, read) ->
                assertThat(answer(read)).as("%s: %s", role, name).doesNotContainPattern(FOREIGN));
    }

    @ParameterizedTest
    @EnumSource(names = {"PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD", "ADMIN"})
    void a_foreign_unit_is_answered_like_an_unknown_one(Role role) {
        scope.is(scopeOf(role));

        for (String foreign : List.of(VILLAGE, PUSKESMAS, PUSTU)) {
            assertThat(byUnit(foreign).keySet()).isNotEmpty();
            var asked = byUnit(foreign);
            var unknown = byUnit("81.20.99.9999");
            asked.forEach((name, read) -> assertThat(answer(read).replace(foreign, "?"))
                    .as("%s: %s %s", role, name, foreign)
                    .isEqualTo(answer(Objects.requireNonNull(unknown.get(name))).replace("81.20.99.9999", "?")));
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"HEALTH_OFFICER", "HEALTH_HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_the_dinkes_writes(Role role) {
        scope.is(scopeOf(role));

        writes().forEach((name, write) -> assertThat(catchThrowable(write::call))
                .as("%s: %s", role, name)
                .isInstanceOf(DomainException.NotFound.class));
    }

    @Test
    void every_public_method_of_every_service_is_asked_here_or_open_for_a_reason() {
        Set<String> asked = new TreeSet<>();
        Stream.of(reads(), byUnit(VILLAGE), writes())
                .flatMap(calls -> calls.keySet().stream())
                .map(name -> name.replaceFirst(" .*", ""))
                .forEach(asked::add);

        Set<String> found = new TreeSet<>();
        for (Object service : context.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(service);
            if (type.getPackageName().startsWith("id.pantau.")) {
                String name = NAMES.getOrDefault(type.getSimpleName(), type.getSimpleName());
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> name + "." + method.getName())
                        .forEach(found::add);
            }
        }

        assertThat(found).contains("figures.report", "RegionService.villages", "AccountService.reset");
        assertThat(found)
                .filteredOn(method -> !asked.contains(method))
                .as("neither asked as somebody of another Puskesmas nor open")
                .allMatch(method -> OPEN.containsKey(method) || OPEN.containsKey(method.replaceFirst("\\..*", "")));
        assertThat(OPEN.keySet())
                .as("open, yet there is nothing of the name")
                .allMatch(open -> found.stream().anyMatch(m -> m.equals(open) || m.startsWith(open + ".")));
    }

    /** Reads of lists and of foreign units, on every channel and level. */
    private Map<String, Callable<?>> reads() {
        Map<String, Callable<?>> reads = new TreeMap<>();
        for (Level level : Level.values()) {
            for (Channel channel : Channel.values()) {
                String suffix = " " + level + (channel == Channel.SCREEN ? "" : " " + channel);
                reads.put(
                        "figures.report KIA-K1" + suffix,
                        () -> figures.report(query("KIA-K1", SEPTEMBER, level, channel)));
                reads.put(
                        "figures.report GIZ-STU" + suffix,
                        () -> figures.report(query("GIZ-STU", SEPTEMBER, level, channel)));
                reads.put(
                        "figures.report KIA-K4" + suffix,
                        () -> figures.report(query("KIA-K4", Period.year(2024), level, channel)));
            }
        }
        ofUnit(null).forEach(reads::put);
        reads.put("figures.spm", () -> figures.spm(null));
        reads.put("quality.list", () -> quality.list(SEPTEMBER));
        reads.put("quality.states", () -> quality.states(figures.quality(SEPTEMBER, null, Channel.SCREEN)));
        reads.put("targetFiles.file", () -> targetFiles.file(1));
        reads.put("targets.list", () -> targets.list(2024));
        reads.put("targets.years", () -> targets.years());
        reads.put("populations.list", () -> populations.list(2024, TargetGroup.PREGNANT_WOMEN));
        reads.put("populations.years", () -> populations.years());
        reads.put("rollout.screen", () -> rollout.screen(RolloutFilter.ALL));
        reads.put("rollout.overview", () -> rollout.overview());
        reads.put("rollout.readiness all", () -> rollout.readiness(null, null, null));
        reads.putAll(registers.reads());
        reads.putAll(problems.reads());
        reads.putAll(given.reads());
        FacilityCalls.reads(register, reads);
        for (String code : List.of(VILLAGE, PUSKESMAS, PUSTU)) {
            byUnit(code).forEach((name, read) -> reads.put(name + " " + code, read));
        }
        return reads;
    }

    /** Cards, alerts and flags on every channel; null: of all that the account sees. */
    private Map<String, Callable<?>> ofUnit(@Nullable String unit) {
        Map<String, Callable<?>> reads = new TreeMap<>();
        reads.put("ReportingService.completeness", () -> reporting.completeness(unit, 6));
        reads.put("ReportingService.recent", () -> reporting.recent(unit, 7));
        for (Channel channel : Channel.values()) {
            String suffix = channel == Channel.SCREEN ? "" : " " + channel;
            reads.put(
                    "figures.headlines" + suffix,
                    () -> figures.headlines(
                            new HeadlineQuery(List.of("KIA-K1", "GIZ-STU", "KIA-K4"), null, unit, null, channel)));
            reads.put(
                    "figures.attention" + suffix,
                    () -> figures.attention(
                            new AttentionQuery(List.of("KIA-K1", "GIZ-STU"), SEPTEMBER, unit, null, channel, 100)));
            reads.put(
                    "figures.report" + suffix,
                    () -> figures.report(new FigureQuery("KIA-K1", SEPTEMBER, Level.DESA, unit, null, channel)));
            for (String code : List.of("KIA-K1", "GIZ-STU", "KIA-K4")) {
                Period period = code.equals("KIA-K4") ? Period.year(2024) : SEPTEMBER;
                reads.put(
                        "details.detail " + code + suffix,
                        () -> details.detail(new FigureDetailQuery(code, period, unit, null, channel)));
            }
            reads.put("figures.quality" + suffix, () -> figures.quality(SEPTEMBER, unit, channel));
            reads.put(
                    "figures.scorecard" + suffix,
                    () -> figures.scorecard(new ScorecardQuery(
                            List.of("KIA-K1", "GIZ-STU"), SEPTEMBER, Level.DESA, unit, null, channel)));
        }
        return reads;
    }

    private Map<String, Callable<?>> writes() {
        Map<String, Callable<?>> writes = new TreeMap<>();
        writes.put("targets.units", () -> targets.units());
        writes.put("targets.save", () -> {
            targets.save(new TargetForm(
                    "KIA-K1",
                    2024,
                    VILLAGE,
                    1,
                    BigDecimal.TEN,
                    DenominatorKind.REAL,
                    new TargetBasis("SK", null, null),
                    1));
            return "saved";
        });
        writes.put("targetSheets.ofIndicator", () -> targetSheets.ofIndicator(2024, "KIA-K1"));
        writes.put("targetSheets.ofUnit", () -> targetSheets.ofUnit(2024, VILLAGE));
        writes.put("targetSheets.paste", () -> targetSheets.paste(2024, "KIA-K1", null, "80"));
        writes.put("targetSheets.preview", () -> targetSheets.preview(List.of()));
        writes.put("targetSheets.save", () -> targetSheets.save(List.of()));
        writes.put("targetSheets.cascade", () -> targetSheets.cascade(2024, "KIA-K1"));
        writes.put("targetFiles.keep", () -> targetFiles.keep("SK.pdf", new byte[] {'%', 'P', 'D', 'F', '-', '1'}));
        writes.put("targets.adoptNational", () -> targets.adoptNational(2024, DenominatorKind.REAL));
        writes.put("populations.units", () -> populations.units());
        writes.put("populations.save", () -> {
            populations.save(
                    new PopulationForm(VILLAGE, 2024, TargetGroup.PREGNANT_WOMEN, DenominatorKind.REAL, 10, "uji", 1));
            return "saved";
        });
        writes.put(
                "populationSheets.ofGroup",
                () -> populationSheets.ofGroup(2024, TargetGroup.PREGNANT_WOMEN, DenominatorKind.REAL));
        writes.put("populationSheets.ofUnit", () -> populationSheets.ofUnit(2024, VILLAGE, DenominatorKind.REAL));
        writes.put(
                "populationSheets.paste",
                () -> populationSheets.paste(2024, null, VILLAGE, DenominatorKind.REAL, "bumil\t1"));
        writes.put("populationSheets.preview", () -> populationSheets.preview(List.of()));
        writes.put("populationSheets.save", () -> populationSheets.save(List.of()));
        FacilityCalls.writes(register, writes);
        FacilityCalls.lists(facilityFiles, writes);
        writes.put("packs.check", () -> packs.check(PackSource.of(List.of(folder))));
        writes.put("packs.apply", () -> packs.apply(PackSource.of(List.of(folder))));
        writes.put("packs.history", () -> packs.history());
        writes.put("packs.reportOf", () -> packs.reportOf(1));
        var boundaries = new BoundaryUpload("batas", folder.resolve("batas"), LocalDate.of(2024, 1, 1));
        writes.put("BoundaryFileService.check", () -> boundaryFiles.check(boundaries));
        writes.put("BoundaryFileService.save", () -> boundaryFiles.save(boundaries, NO_DRAFT, Set.of()));
        writes.put("BoundaryFileService.versions", () -> boundaryFiles.versions());
        writes.putAll(registers.writes(VILLAGE, PUSKESMAS));
        return writes;
    }

    private Map<String, Callable<?>> byUnit(String code) {
        Map<String, Callable<?>> reads = new TreeMap<>();
        var filter = new RolloutFilter(null, null, code);
        ofUnit(code).forEach(reads::put);
        reads.put("targets.history", () -> targets.history("KIA-K1", 2024, code));
        reads.put(
                "populations.history",
                () -> populations.history(code, 2024, TargetGroup.PREGNANT_WOMEN, DenominatorKind.REAL));
        // By id: a foreign village is refused like one that does not exist.
        reads.put(
                "ResponsibleService.ofVillage",
                () -> responsible.ofVillage(
                        regions.village(code).map(VillageRow::id).orElse(0), null));
        FacilityCalls.byUnit(register, code, reads);
        reads.put("AssessmentService.assessment", () -> assessments.assessment(code));
        reads.put("rollout.inVillage", () -> rollout.inVillage(code));
        reads.put("rollout.facilities", () -> rollout.facilities(filter));
        reads.put("rollout.readiness", () -> rollout.readiness(null, code, null));
        reads.putAll(registers.byUnit(code));
        reads.putAll(given.byUnit(code));
        reads.put("VisitSheetService.sheet", () -> visits.sheet(code));
        reads.putAll(problems.byUnit(code));
        reads.put("PosyanduService.inVillage", () -> posyandu.inVillage(code, 2024));
        reads.put("PosyanduService.ofUnit", () -> posyandu.ofUnit(code, 2024));
        return reads;
    }

    private static FigureQuery query(String indicator, Period period, Level level, Channel channel) {
        return new FigureQuery(indicator, period, level, null, null, channel);
    }

    /** The answer in words, or the refusal; every record of the services spells itself out. */
    private static String answer(Callable<?> read) {
        try {
            return String.valueOf(read.call());
        } catch (DomainException e) {
            return e.getClass().getSimpleName() + " " + e.key() + e.arguments();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Scope scopeOf(Role role) {
        int hulu = facilities.facility("P8120010101").orElseThrow().id();
        Set<Integer> villages = Set.of(village("81.20.01.2001"), village("81.20.01.2002"));
        return switch (role) {
            case EXECUTIVE, HEALTH_OFFICER, HEALTH_HEAD, DISPLAY -> Scope.regency(role);
            case PUSKESMAS_HEAD, PUSKESMAS_STAFF -> new Scope(role, false, Set.of(hulu), villages);
            case PUSTU_HEAD -> new Scope(role, false, Set.of(), Set.of(village("81.20.01.2002")));
            case ADMIN -> Scope.nothing(role);
        };
    }

    private int village(String code) {
        return regions.village(code).orElseThrow().id();
    }
}
