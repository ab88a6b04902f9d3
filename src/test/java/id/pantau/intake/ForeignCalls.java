package id.pantau.intake;

import id.pantau.facility.FacilityRegisterService;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Every call of a service that {@link ForeignUnitTest} makes, by the name of its method. {@link EveryServiceMethodTest} takes care that
 * none is forgotten.
 */
final class ForeignCalls {

    /** Of Puskesmas Hilir, which is foreign to whoever asks. */
    static final String VILLAGE = "81.20.02.2001";

    static final String PUSKESMAS = "08120201";
    static final String PUSTU = "UJI-PST-2";

    private final ForeignFigures figures;
    private final ForeignTargets targets;
    private final ForeignPlaces places;
    private final ForeignImports imports;
    private final ForeignRegisters registers;
    private final ForeignFollowUps problems;
    private final ForeignDirections directions;
    private final FacilityRegisterService register;
    private final FacilityFileService facilityFiles;

    ForeignCalls(AutowireCapableBeanFactory services) {
        figures = services.createBean(ForeignFigures.class);
        targets = services.createBean(ForeignTargets.class);
        places = services.createBean(ForeignPlaces.class);
        imports = services.createBean(ForeignImports.class);
        registers = services.createBean(ForeignRegisters.class);
        problems = services.createBean(ForeignFollowUps.class);
        directions = services.createBean(ForeignDirections.class);
        register = services.getBean(FacilityRegisterService.class);
        facilityFiles = services.getBean(FacilityFileService.class);
    }

    /** What people write of the foreign units, as the Dinkes; without it there is nothing that could leak. */
    void record() {
        registers.record(VILLAGE, PUSTU, PUSKESMAS);
        problems.record(VILLAGE, PUSKESMAS);
        directions.record(VILLAGE, PUSKESMAS);
    }

    /** Reads of lists and of foreign units, on every channel and level. */
    Map<String, Callable<?>> reads() {
        Map<String, Callable<?>> reads = new TreeMap<>();
        reads.putAll(figures.reads());
        reads.putAll(targets.reads());
        reads.putAll(places.reads());
        reads.putAll(registers.reads());
        reads.putAll(problems.reads());
        reads.putAll(directions.reads());
        FacilityCalls.reads(register, reads);
        for (String code : List.of(VILLAGE, PUSKESMAS, PUSTU)) {
            byUnit(code).forEach((name, read) -> reads.put(name + " " + code, read));
        }
        return reads;
    }

    /** What is asked of one unit. */
    Map<String, Callable<?>> byUnit(String code) {
        Map<String, Callable<?>> reads = new TreeMap<>();
        reads.putAll(figures.ofUnit(code));
        reads.putAll(targets.byUnit(code));
        reads.putAll(places.byUnit(code));
        reads.putAll(registers.byUnit(code));
        reads.putAll(problems.byUnit(code));
        reads.putAll(directions.byUnit(code));
        FacilityCalls.byUnit(register, code, reads);
        return reads;
    }

    /** What only the Dinkes does. */
    Map<String, Callable<?>> writes(Path folder) {
        Map<String, Callable<?>> writes = new TreeMap<>();
        writes.putAll(targets.writes(VILLAGE));
        writes.putAll(imports.writes(folder));
        writes.putAll(registers.writes(VILLAGE, PUSKESMAS));
        FacilityCalls.writes(register, writes);
        FacilityCalls.lists(facilityFiles, writes);
        return writes;
    }
}
