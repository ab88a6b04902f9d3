package id.pantau.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.account.AccountForm;
import id.pantau.account.AccountRow;
import id.pantau.account.AccountService;
import id.pantau.account.OneTimePassword;
import id.pantau.account.Unit;
import id.pantau.account.UnitKind;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One account: name, role and units; closing it and a new one-time password. What breaks a rule is said in the dialog. */
class AccountDialog extends Dialog {

    private final transient AccountService accounts;
    private final transient @Nullable AccountRow account;
    private final transient Runnable saved;
    private final TextField username = new TextField(getTranslation("accounts.username"));
    private final TextField displayName = new TextField(getTranslation("accounts.display-name"));
    private final TextField email = new TextField(getTranslation("accounts.email"));
    private final Select<Role> role = new Select<>();
    private final MultiSelectComboBox<Unit> units = new MultiSelectComboBox<>(getTranslation("accounts.units"));
    private final Paragraph refusal = new Paragraph();

    static AccountDialog create(AccountService accounts, Runnable saved) {
        return new AccountDialog(accounts, null, saved);
    }

    static AccountDialog edit(AccountService accounts, AccountRow account, Runnable saved) {
        return new AccountDialog(accounts, account, saved);
    }

    private AccountDialog(AccountService accounts, @Nullable AccountRow account, Runnable saved) {
        this.accounts = accounts;
        this.account = account;
        this.saved = saved;
        buildForm();
        if (account == null) {
            setHeaderTitle(getTranslation("accounts.add"));
            showUnits(null, Set.of());
        } else {
            setHeaderTitle(getTranslation("accounts.edit-of", account.username()));
            username.setValue(account.username());
            username.setReadOnly(true);
            displayName.setValue(account.displayName());
            email.setValue(account.email());
            role.setValue(account.role());
            showUnits(account.role(), account.unitIds());
            buildActions(account);
        }
        role.addValueChangeListener(change -> showUnits(change.getValue(), Set.of()));
        var save = new Button(getTranslation("accounts.save"), click -> attempt(this::save));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("accounts.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }

    private void buildForm() {
        role.setLabel(getTranslation("accounts.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(value -> value == null ? "" : getTranslation("role." + value));
        username.setHelperText(getTranslation("accounts.username-helper"));
        email.setHelperText(getTranslation("accounts.email-helper"));
        units.setItemLabelGenerator(
                unit -> unit.districtName().isEmpty() ? unit.name() : unit.name() + " (" + unit.districtName() + ")");
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var form = new Div(username, displayName, email, role, units, refusal);
        form.addClassName("stacked-form");
        add(form);
        setWidth("32rem");
        setMaxWidth("100%");
    }

    private void buildActions(AccountRow row) {
        var reset = new Button(
                getTranslation("accounts.reset"),
                click -> attempt(() -> Optional.of(accounts.reset(row.id(), row.version()))));
        var toggle = row.enabled()
                ? new Button(
                        getTranslation("accounts.disable"),
                        click -> attempt(() -> {
                            accounts.disable(row.id(), row.version());
                            return Optional.empty();
                        }))
                : new Button(
                        getTranslation("accounts.enable"),
                        click -> attempt(() -> {
                            accounts.enable(row.id(), row.version());
                            return Optional.empty();
                        }));
        if (row.enabled()) {
            toggle.addThemeVariants(ButtonVariant.AURA_DANGER);
        }
        var actions = new Div(reset, toggle);
        actions.addClassName("dialog-actions");
        add(actions);
    }

    private Optional<OneTimePassword> save() {
        Role chosen = role.getValue();
        if (chosen == null) {
            throw DomainException.rule("accounts.role-missing");
        }
        Set<Integer> unitIds = units.getValue().stream().map(Unit::id).collect(Collectors.toSet());
        var form = new AccountForm(displayName.getValue(), email.getValue(), chosen, unitIds);
        if (account == null) {
            return Optional.of(accounts.create(username.getValue().strip(), form));
        }
        accounts.change(account.id(), account.version(), form);
        return Optional.empty();
    }

    private void attempt(Action action) {
        try {
            Optional<OneTimePassword> password = action.run();
            saved.run();
            getParent()
                    .ifPresent(parent -> password.ifPresent(p -> {
                        var shown = new OneTimePasswordDialog(p);
                        parent.getElement().appendChild(shown.getElement());
                        shown.open();
                    }));
            close();
        } catch (DomainException e) {
            refusal.setText(getTranslation(e.key(), e.arguments().toArray()));
            refusal.setVisible(true);
        }
    }

    private void showUnits(@Nullable Role chosen, Set<Integer> selected) {
        Optional<UnitKind> kind = Optional.ofNullable(chosen).flatMap(UnitKind::of);
        List<Unit> items = kind.map(accounts::units).orElse(List.of());
        units.setItems(items);
        units.setVisible(kind.isPresent());
        units.setValue(
                items.stream().filter(unit -> selected.contains(unit.id())).collect(Collectors.toSet()));
    }

    /** Something that the service does or refuses; a password to be shown where there is a new one. */
    private interface Action {
        Optional<OneTimePassword> run();
    }
}
