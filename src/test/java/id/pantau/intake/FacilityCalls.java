package id.pantau.intake;

import id.pantau.base.report.Changes;
import id.pantau.facility.FacilityForm;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityPreview;
import id.pantau.facility.FacilityRegisterService;
import id.pantau.facility.FacilityStep;
import id.pantau.facility.FacilityUpload;
import id.pantau.facility.RegisterFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** What the register of facilities can be asked, for {@link ForeignUnitTest}. */
final class FacilityCalls {

    private static final String NAME = "FacilityRegisterService.";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String REASON = "SK";

    private FacilityCalls() {}

    static void reads(FacilityRegisterService register, Map<String, Callable<?>> reads) {
        reads.put(NAME + "list", () -> register.list(RegisterFilter.OPEN));
    }

    static void byUnit(FacilityRegisterService register, String code, Map<String, Callable<?>> reads) {
        reads.put(NAME + "history", () -> register.history(code));
    }

    /** What is read for a change is the Dinkes' too. */
    static void writes(FacilityRegisterService register, Map<String, Callable<?>> writes) {
        var step = new FacilityStep("UJI-PST-2", 0, DAY, REASON);
        var form =
                new FacilityForm("UJI-PST-9", FacilityKind.PUSTU, "Baru", null, null, null, null, null, DAY, null, 0);
        writes.put(NAME + "form", () -> register.form(step.code()));
        writes.put(NAME + "doubts", () -> register.doubts(form));
        writes.put(NAME + "doubtsOfClosing", () -> register.doubtsOfClosing(step.code(), DAY));
        put(writes, "open", () -> register.open(form));
        put(writes, "split", () -> register.split(step.code(), form, REASON));
        put(writes, "correct", () -> register.correct(form));
        put(writes, "rename", () -> register.rename(step, "Lain"));
        put(writes, "move", () -> register.move(step, "P8120010101"));
        put(writes, "close", () -> register.close(step));
        put(writes, "reopen", () -> register.reopen(step.code(), 0, REASON));
        put(writes, "merge", () -> register.merge(List.of(step), "08120201"));
        put(writes, "serve", () -> register.serve("81.20.02.2001", null, DAY, REASON));
    }

    /** Lists are the Dinkes' as a whole. */
    static void lists(FacilityFileService files, Map<String, Callable<?>> writes) {
        var upload = FacilityUpload.pasted("fasilitas", "kode;jenis;nama\nUJI-PST-9;PUSTU;Baru\n");
        writes.put("FacilityFileService.check", () -> files.check(upload));
        writes.put("FacilityFileService.save", () -> files.save(upload, new FacilityPreview(Changes.NONE, List.of())));
    }

    private static void put(Map<String, Callable<?>> writes, String name, Runnable write) {
        writes.put(NAME + name, () -> {
            write.run();
            return "saved";
        });
    }
}
