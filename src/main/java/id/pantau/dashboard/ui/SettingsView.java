package id.pantau.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.base.DomainException;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.Panel;
import id.pantau.dashboard.HeadlineSetting;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Indicator;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** What an administrator decides for this installation: which indicators stand on Beranda. */
@Route(value = Links.SETTINGS, layout = MainLayout.class)
@Menu(title = "settings.title", order = 91)
@RolesAllowed("ADMIN")
@CssImport("./styles/account.css")
class SettingsView extends Div implements HasDynamicTitle {

    private final transient HeadlineSetting headlines;
    private final MultiSelectComboBox<Indicator> choice = new MultiSelectComboBox<>();
    private final Paragraph answer = new Paragraph();

    SettingsView(HeadlineSetting headlines, Catalogue catalogue) {
        this.headlines = headlines;
        choice.setLabel(getTranslation("settings.headlines"));
        choice.setHelperText(getTranslation("settings.headlines-helper", HeadlineSetting.MOST));
        choice.setItemLabelGenerator(indicator -> indicator.name(getLocale()));
        choice.setItems(catalogue.all());
        choice.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        choice.select(headlines.codes().stream()
                .map(catalogue::byCode)
                .flatMap(Optional::stream)
                .toList());
        answer.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var form = new Div(choice, answer, save);
        form.addClassName("stacked-form");
        var panel = new Panel("", () -> form);
        add(new PageHeader(List.of(new PageHeader.Crumb(getTranslation("settings.title"), null)), ""), panel);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.title");
    }

    private void save() {
        try {
            headlines.change(
                    choice.getSelectedItems().stream().map(Indicator::code).toList());
            answer.setText(getTranslation("settings.saved"));
        } catch (DomainException e) {
            answer.setText(getTranslation(e.key(), e.arguments().toArray()));
        }
    }
}
