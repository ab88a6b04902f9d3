package id.pantau.intake.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import id.pantau.base.DomainException;
import id.pantau.base.archive.ArchiveLimits;
import id.pantau.base.ui.LimitedUpload;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UploadWords;
import id.pantau.intake.PackReport;
import id.pantau.intake.PackService;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hand a pack in as a ZIP, read what it would do, apply it; what came in before. */
@Route(value = Links.IMPORT, layout = MainLayout.class)
@Menu(title = "intake.view.title", order = 100, icon = "vaadin:upload")
@RolesAllowed({"HEALTH_OFFICER", "HEALTH_HEAD"})
@CssImport("./styles/pack.css")
class PackImportView extends Div implements HasDynamicTitle {

    private static final long LIMIT = ArchiveLimits.STANDARD.archiveBytes();
    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final transient PackService service;
    private final Upload upload = new Upload();
    private final ResultArea result = new ResultArea();
    private final RunGrid runs;
    private transient @Nullable PackSource pending;

    PackImportView(PackService service, RegionService regions) {
        this.service = service;
        this.runs =
                new RunGrid(service, regions.regency().map(RegencyDetails::zone).orElse(WESTERN));
        addClassName("stacked-panels");
        runs.addClassName("pack-history");
        add(
                new PageHeader(List.of(new PageHeader.Crumb(getPageTitle(), null)), ""),
                new Panel(getTranslation("intake.view.upload"), this::intake),
                new Panel(getTranslation("intake.view.history"), () -> runs));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.view.title");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    private Div intake() {
        var intake = new Div(new Paragraph(getTranslation("intake.view.explanation")), upload(), result);
        intake.addClassName("pack-intake");
        return intake;
    }

    private Upload upload() {
        String tooLarge = getTranslation("intake.pack.archive-too-large", LIMIT / (1024 * 1024));
        var words = new UploadWords(
                getTranslation("intake.view.choose"),
                getTranslation("intake.view.drop"),
                getTranslation("intake.view.one-file"),
                tooLarge,
                getTranslation("intake.pack.no-archive"));
        LimitedUpload.into(upload, LIMIT, words, new LimitedUpload.Receiver() {
            @Override
            public void received(UploadEvent event, Path file, String name) {
                check(event.getUI(), PackSource.zip(file, name));
            }

            @Override
            public void tooLarge(UploadEvent event) {
                event.getUI().access(() -> result.refuse(tooLarge));
            }
        });
        upload.setAcceptedFileTypes(".zip", "application/zip");
        return upload;
    }

    /** On the thread of the upload: the page stays usable meanwhile, and shows the report with its next answer. */
    private void check(UI ui, PackSource source) {
        try {
            PackReport report = service.check(source);
            ui.access(() -> {
                forget();
                pending = source;
                upload.clearFileList();
                show(report);
            });
        } catch (DomainException e) {
            delete(source);
            ui.access(() -> result.refuse(getTranslation(e.key(), e.arguments().toArray())));
        } catch (RuntimeException e) {
            delete(source);
            throw e;
        }
    }

    private void show(PackReport report) {
        result.removeAll();
        result.add(new PackReportPanel(service, report));
        if (report.verdict() == PackReport.Verdict.READY) {
            if (!report.doubtful().isEmpty()) {
                result.add(new DoubtfulShapes(report.doubtful(), this::checkAgain));
            }
            var apply = new Button(getTranslation("intake.view.apply"), click -> apply());
            apply.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            apply.setDisableOnClick(true);
            var cancel = new Button(getTranslation("intake.view.cancel"), click -> {
                forget();
                result.removeAll();
            });
            var actions = new Div(apply, cancel);
            actions.addClassName("pack-actions");
            result.add(actions);
        } else {
            // Nothing can be done with it any more, and nothing of a refused file is kept.
            forget();
        }
        runs.refresh();
    }

    private void apply() {
        withPending(service::apply);
    }

    /** Confirmations add up: a shape that was confirmed before is not doubtful any more and not offered again. */
    private void checkAgain(Map<Integer, String> confirmed) {
        withPending(source -> {
            Map<Integer, String> all = new HashMap<>(source.confirmedShapes());
            all.putAll(confirmed);
            PackSource sure = source.confirming(all);
            pending = sure;
            return service.check(sure);
        });
    }

    private void withPending(Function<PackSource, PackReport> work) {
        PackSource source = pending;
        if (source == null) {
            result.refuse(getTranslation("intake.view.gone"));
            return;
        }
        try {
            show(work.apply(source));
        } catch (DomainException.Conflict e) {
            forget();
            result.refuse(getTranslation(e.key(), e.arguments().toArray()));
        }
    }

    private void forget() {
        PackSource source = pending;
        pending = null;
        if (source != null) {
            delete(source);
        }
    }

    private static void delete(PackSource source) {
        source.paths().forEach(LimitedUpload::delete);
    }
}
