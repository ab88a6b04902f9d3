package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.FilterSelect;
import id.pantau.base.ui.FormDialog;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import id.pantau.rollout.CommitmentRegister;
import id.pantau.rollout.CommitmentRow;
import id.pantau.rollout.CommitmentService;
import id.pantau.rollout.CommitmentStatus;
import id.pantau.rollout.RegisterUnit;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Komitmen: who has promised what by when, and what has become of it. */
@Route(value = Links.COMMITMENTS, layout = MainLayout.class)
@Menu(order = 4.3, title = "commitment.title")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
@CssImport("./styles/register.css")
class CommitmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final transient CommitmentService commitments;
    private final transient RegionService regions;
    private final ZoneId zone;
    private transient @Nullable CommitmentState state;

    CommitmentsView(CommitmentService commitments, RegionService regions) {
        this.commitments = commitments;
        this.regions = regions;
        this.zone = regions.regency().map(RegencyDetails::zone).orElse(WESTERN);
        addClassName("register");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("commitment.title") + " · " + getTranslation("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = CommitmentState.of(event.getLocation().getQueryParameters());
        refresh();
    }

    private void refresh() {
        CommitmentState shown = state;
        if (shown == null) {
            return;
        }
        removeAll();
        CommitmentRegister register = commitments.register(shown.filter());
        Locale locale = getLocale();
        var file = new CommitmentFile(this, locale);
        var panel = new Panel("", () -> new CommitmentTable(register, this::open, row -> edit(register.owners(), row)));
        if (!register.rows().isEmpty()) {
            panel.add(new ExportLinks(() -> file.of(commitments.register(shown.filter()))));
        }
        add(header(register, shown), note(), panel);
    }

    private PageHeader header(CommitmentRegister register, CommitmentState shown) {
        String regency = regions.regency().map(RegencyDetails::name).orElse("");
        var header = new PageHeader(
                List.of(
                        new Crumb(regency, null),
                        new Crumb(getTranslation("ilp.title"), Links.ROLLOUT),
                        new Crumb(getTranslation("commitment.title"), null)),
                getTranslation("ilp.as-of", Formats.date(register.today())));
        header.choose(filters(register, shown));
        if (register.mayWrite()) {
            var add = new Button(getTranslation("commitment.add"), click -> edit(register.owners(), null));
            add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            header.choose(new Button(getTranslation("register.paste"), click -> paste()), add);
        }
        return header;
    }

    private Component[] filters(CommitmentRegister register, CommitmentState shown) {
        var words = new RegisterWords(this, getLocale());
        List<String> statuses = new ArrayList<>(List.of(CommitmentState.LATE));
        Arrays.stream(CommitmentStatus.values()).map(CommitmentStatus::word).forEach(statuses::add);
        RegisterUnit unit = register.units().stream()
                .filter(u -> u.code().equals(shown.filter().unitCode()))
                .findFirst()
                .orElse(null);
        return new Component[] {
            new FilterSelect<>(
                    "commitment.filter.status",
                    statuses,
                    shown.statusWord(),
                    this::statusWords,
                    word -> shown.withStatus(word).open()),
            new FilterSelect<>(
                    "commitment.filter.unit",
                    register.units(),
                    unit,
                    words::unit,
                    chosen -> shown.withUnit(chosen == null ? null : chosen.code())
                            .open()),
            new FilterSelect<>(
                    "commitment.filter.owner",
                    register.owners(),
                    shown.filter().owner(),
                    owner -> owner,
                    owner -> shown.withOwner(owner).open())
        };
    }

    private String statusWords(String word) {
        return CommitmentStatus.parse(word)
                .map(status -> getTranslation("commitment.status." + status.name()))
                .orElseGet(() -> getTranslation("commitment.filter.late"));
    }

    private Paragraph note() {
        var note = new Paragraph(getTranslation("commitment.late-rule"));
        note.addClassName("note");
        return note;
    }

    private void open(CommitmentRow row) {
        show(new CommitmentStepDialog(commitments, row, zone, this::refresh));
    }

    private void edit(List<String> owners, @Nullable CommitmentRow row) {
        show(new CommitmentDialog(commitments, owners, row, zone, this::refresh));
    }

    private void paste() {
        show(new RegisterPasteDialog(
                getTranslation("commitment.paste.columns"),
                commitments::paste,
                pasted -> new RegisterPasteUndo(this, this::refresh, pasted, commitments::undo)));
    }

    private void show(FormDialog dialog) {
        add(dialog);
        dialog.open();
    }
}
