package id.pantau.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.account.AccountRow;
import id.pantau.account.AccountService;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.Panel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** Who may sign in, for what, for which units; what was done to accounts. */
@Route(value = Links.ACCOUNTS, layout = MainLayout.class)
@Menu(title = "accounts.title", order = 90, icon = "vaadin:users")
@RolesAllowed("ADMIN")
@CssImport("./styles/account.css")
class AccountsView extends Div implements HasDynamicTitle {

    private final transient AccountService accounts;
    private final Grid<AccountRow> grid = new Grid<>();
    private final TextField search = new TextField();
    private final AuditGrid audit;

    AccountsView(AccountService accounts) {
        this.accounts = accounts;
        this.audit = new AuditGrid(accounts);
        addClassName("stacked-panels");
        var add = new Button(
                getTranslation("accounts.add"), click -> open(AccountDialog.create(accounts, this::refresh)));
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        search.setPlaceholder(getTranslation("accounts.search"));
        search.setAriaLabel(getTranslation("accounts.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        buildGrid();
        var list = new Panel("");
        list.load(() -> {
            refresh();
            return grid;
        });
        add(
                new PageHeader(List.of(new PageHeader.Crumb(getTranslation("accounts.title"), null)), "")
                        .choose(search, add),
                list,
                new Panel(getTranslation("audit.title"), () -> audit));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.title");
    }

    private void buildGrid() {
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(AccountRow::username)
                .setHeader(getTranslation("accounts.username"))
                .setWidth("9rem")
                .setFlexGrow(1)
                .setSortable(true);
        grid.addColumn(AccountRow::displayName)
                .setHeader(getTranslation("accounts.display-name"))
                .setWidth("10rem")
                .setFlexGrow(2)
                .setSortable(true);
        grid.addColumn(row -> getTranslation("role." + row.role()))
                .setHeader(getTranslation("accounts.role"))
                .setWidth("7.5rem")
                .setFlexGrow(1)
                .setSortable(true);
        grid.addColumn(row -> String.join(", ", row.unitNames()))
                .setHeader(getTranslation("accounts.units"))
                .setWidth("7rem")
                .setFlexGrow(1);
        grid.addColumn(this::status)
                .setHeader(getTranslation("accounts.status"))
                .setWidth("6rem");
        grid.addColumn(new ComponentRenderer<>(this::editButton))
                .setHeader(getTranslation("accounts.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateText(getTranslation("accounts.none"));
    }

    private String status(AccountRow row) {
        String status = row.mustChangePassword() ? "one-time" : "active";
        String text = getTranslation("accounts.status." + (row.enabled() ? status : "disabled"));
        return row.demo() ? text + getTranslation("accounts.status.demo") : text;
    }

    private Button editButton(AccountRow row) {
        var edit = new Button(
                getTranslation("accounts.edit"), click -> open(AccountDialog.edit(accounts, row, this::refresh)));
        edit.setAriaLabel(getTranslation("accounts.edit-of", row.username()));
        edit.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return edit;
    }

    private void open(AccountDialog dialog) {
        add(dialog);
        dialog.open();
    }

    private void refresh() {
        grid.setItems(accounts.accounts());
        filter();
        audit.refresh();
    }

    private void filter() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.getListDataView()
                .setFilter(row -> (row.username() + " " + row.displayName() + " " + String.join(" ", row.unitNames()))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted));
    }
}
