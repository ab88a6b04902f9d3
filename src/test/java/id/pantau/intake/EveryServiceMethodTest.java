package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** Every public method of every service is asked by {@link ForeignUnitTest}, or is open for a reason that stands here. */
@IntakeTest
class EveryServiceMethodTest {

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

    @TempDir
    Path folder;

    @Test
    void every_public_method_of_every_service_is_asked_here_or_open_for_a_reason() {
        Set<String> asked = new TreeSet<>();
        var calls = new ForeignCalls(context.getAutowireCapableBeanFactory());
        Stream.of(calls.reads(), calls.byUnit(ForeignCalls.VILLAGE), calls.writes(folder))
                .flatMap(some -> some.keySet().stream())
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
}
