package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.followup.FollowUpForm;
import id.pantau.followup.FollowUpWork;
import id.pantau.followup.Owner;
import id.pantau.followup.OwnerKind;
import id.pantau.followup.PlanForm;
import id.pantau.indicator.Alert;
import id.pantau.indicator.AttentionQuery;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who acts on a figure, on every page that shows what is behind. Today is 20 November 2026, a Friday. */
@DemoKabupaten
class ActingViewTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    @Autowired
    private FigureService figures;

    @Autowired
    private FollowUpWork work;

    @Autowired
    private JdbcClient jdbc;

    /** The example is shared: what was written goes again. */
    @AfterEach
    void nothingStays() {
        List.of("notification", "follow_up_step", "follow_up")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    @SignedInAs(Role.HEALTH_HEAD)
    void each_line_of_attention_says_who_acts_on_it_or_that_nobody_does() {
        reader.seesAllAs(Role.HEALTH_HEAD);
        Alert alert = alert();
        assertThat(reader.open("")).contains("belum dilaporkan").doesNotContain("sejak 20 Nov");
        int id = report(alert);
        assertThat(reader.open("")).contains("sejak 20 Nov · belum ada RTL");
        decide(id);
        assertThat(reader.open("")).containsPattern("Ditangani \\S+ \\S+ sejak 20 Nov · PJ .{1,60} · tenggat 24 Nov");
        assertThat(lineOf(id)).isNotNull();
    }

    @Test
    @SignedInAs(Role.HEALTH_HEAD)
    void what_is_late_is_said_in_days() {
        reader.seesAllAs(Role.HEALTH_HEAD);
        int id = report(alert());
        decide(id);
        jdbc.sql("UPDATE follow_up SET due = '2026-11-15'").update();
        reader.open("");
        assertThat(lineOf(id).getText()).contains("tenggat 15 Nov · terlambat 5 hari");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void the_pages_of_village_and_puskesmas_and_the_map_say_it_too() {
        reader.seesAllAs(Role.HEALTH_HEAD);
        Alert alert = alert();
        String village = alert.unit().code();
        String puskesmas = Objects.requireNonNull(alert.puskesmas()).code();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, puskesmas);
        int id = report(alert);
        assertThat(reader.open("desa/" + village)).contains("belum ada RTL").contains("belum dilaporkan");
        assertThat(lineOf(id).getHref()).isEqualTo("tindak-lanjut/" + id);
        assertThat(reader.open("puskesmas/" + puskesmas)).contains("belum ada RTL");
        reader.open("peta", Map.of("indikator", alert.indicator().code(), "level", "desa", "unit", village));
        assertThat(reader.mapLines())
                .anyMatch(line -> line.contains("belum ada RTL") && line.contains("belum dilaporkan"));
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void another_puskesmas_does_not_learn_of_it() {
        reader.seesAllAs(Role.HEALTH_HEAD);
        Alert alert = alert();
        report(alert);
        String other = reader.puskesmas().stream()
                .filter(code -> alert.puskesmas() == null
                        || !code.equals(alert.puskesmas().code()))
                .findFirst()
                .orElseThrow();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, other);
        assertThat(reader.open("")).doesNotContain("belum ada RTL");
        assertThat(reader.open("puskesmas/" + other)).doesNotContain("belum ada RTL");
    }

    @Test
    @SignedInAs(Role.DISPLAY)
    void a_wall_does_not_say_it() {
        reader.seesAllAs(Role.HEALTH_HEAD);
        report(alert());
        reader.seesAllAs(Role.DISPLAY);
        assertThat(reader.open("")).doesNotContain("belum ada RTL").doesNotContain("belum dilaporkan");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void in_english_no_word_of_indonesian_is_left() {
        reader.seesAllAs(Role.EXECUTIVE);
        report(alert());
        reader.open("");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().getPage().reload();
        UI.getCurrent().navigate("peta");
        UI.getCurrent().navigate("");
        assertThat($(Anchor.class).withClassName("acting").all())
                .extracting(Anchor::getText)
                .allMatch(text -> text.contains("since 20 Nov · no plan yet"));
    }

    private Anchor lineOf(int id) {
        return $(Anchor.class).withClassName("acting").all().stream()
                .filter(link -> link.getHref().equals("tindak-lanjut/" + id))
                .findFirst()
                .orElseThrow();
    }

    /** The first village of the list. */
    private Alert alert() {
        return figures.attention(new AttentionQuery(List.of(), null, null, null, Channel.SCREEN, 200)).stream()
                .filter(a -> a.unit().kind().isVillage() && a.puskesmas() != null)
                .findFirst()
                .orElseThrow();
    }

    private int report(Alert alert) {
        return work.report(
                new FollowUpForm(alert.unit().code(), alert.indicator().code(), null, "Jalan putus", null));
    }

    private void decide(int id) {
        work.decide(new PlanForm(
                id, 0, null, "Sweeping", Owner.of(OwnerKind.VILLAGE_HEAD), LocalDate.of(2026, 11, 24), null));
    }
}
