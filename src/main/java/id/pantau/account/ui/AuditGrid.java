package id.pantau.account.ui;

import com.vaadin.flow.component.grid.Grid;
import id.pantau.account.AccountService;
import id.pantau.account.AuditRow;
import id.pantau.base.i18n.Formats;

/** The latest entries of the audit trail. */
class AuditGrid extends Grid<AuditRow> {

    private static final int LATEST = 200;

    private final transient AccountService accounts;

    AuditGrid(AccountService accounts) {
        this.accounts = accounts;
        addColumn(row -> Formats.moment(row.at()))
                .setHeader(getTranslation("audit.when"))
                .setAutoWidth(true);
        addColumn(row -> row.actor() == null ? getTranslation("audit.nobody") : row.actor())
                .setHeader(getTranslation("audit.who"))
                .setAutoWidth(true);
        addColumn(row -> getTranslation("audit." + row.action()))
                .setHeader(getTranslation("audit.what"))
                .setAutoWidth(true);
        addColumn(AuditRow::subject).setHeader(getTranslation("audit.subject")).setFlexGrow(1);
        setHeight("22rem");
        setEmptyStateText(getTranslation("audit.none"));
    }

    void refresh() {
        setItems(accounts.audit(LATEST));
    }
}
