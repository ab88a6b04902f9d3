package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** Beranda: where the kabupaten stands, in two minutes. */
@Route(value = Links.HOME, layout = MainLayout.class)
@Menu(order = 1, title = "home.menu", icon = "vaadin:home")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "DISPLAY"})
class HomeView extends Div {}
