package id.pantau.intake.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.LimitedUpload;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.Panel;
import id.pantau.intake.BoundaryFileService;
import id.pantau.intake.BoundaryUpload;
import id.pantau.region.BoundaryDraft;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Hand in a file of boundaries, see on a map what it would change, save it from a day on; which versions there are. */
@Route(value = Links.BOUNDARIES, layout = MainLayout.class)
@Menu(title = "boundary.title", order = 105, icon = "vaadin:map-marker")
@RolesAllowed({"HEALTH_OFFICER", "HEALTH_HEAD"})
@CssImport("./styles/pack.css")
@CssImport("./styles/boundary.css")
class BoundaryImportView extends Div implements HasDynamicTitle, BoundaryFileField.Receiver {

    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final transient BoundaryFileService service;
    private final transient PendingBoundaries pending;
    private final BoundaryFileField field;
    private final ResultArea result = new ResultArea();
    private final VersionGrid versions;

    BoundaryImportView(BoundaryFileService service, RegionService regions) {
        this.service = service;
        this.pending = new PendingBoundaries(service);
        this.field = new BoundaryFileField(regions.today(), this);
        this.versions = new VersionGrid(
                service, regions.regency().map(RegencyDetails::zone).orElse(WESTERN));
        addClassName("stacked-panels");
        add(
                new PageHeader(List.of(new PageHeader.Crumb(getPageTitle(), null)), ""),
                new Panel(getTranslation("boundary.upload"), () -> new Div(field, result)),
                new Panel(getTranslation("boundary.versions"), () -> versions));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("boundary.title");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        pending.forget();
    }

    /** The page stays usable meanwhile, and shows the report with its next answer. */
    @Override
    public void arrived(UI ui, Path file, String name, LocalDate from) {
        var upload = new BoundaryUpload(name, file, from);
        try {
            BoundaryDraft draft = service.check(upload);
            ui.access(() -> {
                field.clear();
                pending.forget();
                show(upload, draft);
                if (!isAttached()) {
                    pending.forget();
                }
            });
        } catch (DomainException e) {
            LimitedUpload.delete(file);
            ui.access(() -> refused(sentence(e)));
        } catch (RuntimeException e) {
            LimitedUpload.delete(file);
            throw e;
        }
    }

    @Override
    public void dayChosen(LocalDate from) {
        BoundaryUpload file = pending.file();
        if (file != null) {
            check(file.from(from));
        }
    }

    @Override
    public void refused(String sentence) {
        pending.forget();
        result.refuse(sentence);
    }

    private void check(BoundaryUpload decided) {
        if (pending.file() == null) {
            refused(getTranslation("boundary.gone"));
            return;
        }
        try {
            show(decided, service.check(decided));
        } catch (DomainException.Conflict e) {
            result.warn(sentence(e));
        }
    }

    private void show(BoundaryUpload file, BoundaryDraft draft) {
        pending.take(file, draft);
        result.removeAll();
        var report = new DraftPanel(service, draft, file.name());
        result.add(report);
        switch (draft.verdict()) {
            case ASKS ->
                result.add(
                        new CoordinateQuestion(draft.choices(), system -> check(file.in(system))), actions(cancel()));
            case READY, SAME -> decide(file, draft, report);
            case REFUSED -> {
                if (draft.isDecidable()) {
                    decide(file, draft, report);
                } else {
                    // Nothing of a refused file is kept.
                    pending.forget();
                }
            }
        }
    }

    private void decide(BoundaryUpload file, BoundaryDraft draft, DraftPanel report) {
        if (!draft.unmatched().isEmpty()) {
            result.add(new DoubtfulChoices(draft, confirmed -> check(file.confirming(confirmed))));
        }
        var save = new Button(getTranslation("boundary.save"), click -> {
            save(file, draft, report);
            click.getSource().setEnabled(true);
        });
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.setDisableOnClick(true);
        save.setVisible(draft.verdict() == BoundaryDraft.Verdict.READY);
        result.add(actions(save, cancel()));
    }

    private void save(BoundaryUpload file, BoundaryDraft draft, DraftPanel report) {
        if (pending.file() == null) {
            refused(getTranslation("boundary.gone"));
            return;
        }
        try {
            service.save(file, draft, report.began());
            pending.forget();
            result.say(
                    getTranslation("boundary.saved", Formats.count(draft.matched()), Formats.date(draft.validFrom())));
            versions.refresh();
        } catch (DomainException.Conflict e) {
            // What was shown may not hold any more.
            check(file);
            result.warn(sentence(e));
        }
    }

    private Button cancel() {
        return new Button(getTranslation("boundary.cancel"), click -> {
            pending.forget();
            result.say(getTranslation("boundary.cancelled"));
        });
    }

    private static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("pack-actions");
        return actions;
    }

    private String sentence(DomainException e) {
        return getTranslation(e.key(), e.arguments().toArray());
    }
}
