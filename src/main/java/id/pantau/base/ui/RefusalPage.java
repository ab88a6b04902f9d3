package id.pantau.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.pantau.base.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Answers what a service refused while a page was opened, which is as a rule a code that the account may not see. */
@ParentLayout(MainLayout.class)
@PermitAll
class RefusalPage extends Div implements HasErrorParameter<DomainException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<DomainException> parameter) {
        ErrorPages.fill(this, "error.page-title", "error.page-text");
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.page-title") + " · " + getTranslation("app.name");
    }
}
