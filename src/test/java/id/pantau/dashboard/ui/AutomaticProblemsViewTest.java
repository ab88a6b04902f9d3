package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.pantau.Statements;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.followup.AutomaticResult;
import id.pantau.followup.TestNights;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a night makes of the example, and how pages show it. */
@DemoKabupaten
class AutomaticProblemsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private TestNights nights;

    @BeforeEach
    void nights() {
        nights = beans.createBean(TestNights.class);
    }

    /** The example is shared: what was written goes again. */
    @AfterEach
    void nothingStays() {
        List.of("notification", "follow_up_step", "follow_up", "escalation_run")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void each_line_that_a_puskesmas_has_on_its_page_is_acted_on_after_the_night() {
        AutomaticResult result = nights.run();
        int puskesmas = reader.puskesmas().size();
        assertThat(result.opened()).isBetween(puskesmas, puskesmas * 7);
        assertThat(result.skipped()).isZero();
        // Of seven Puskesmas; what a person would be asked to read in one morning.
        assertThat(result.opened()).isEqualTo(38);
        for (String code : reader.puskesmas()) {
            reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, code);
            reader.open("puskesmas/" + code);
            List<ListItem> lines = $(OrderedList.class).withClassName("attention").all().stream()
                    .flatMap(list -> list.getChildren())
                    .map(ListItem.class::cast)
                    .toList();
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.getElement().getTextRecursively())
                            .contains("sejak 20 Nov · belum ada RTL"));
        }
        assertThat(nights.run()).as("the same day again").isEqualTo(new AutomaticResult(0, 0, 0, 0));
    }

    @Test
    @SignedInAs(Role.HEALTH_HEAD)
    void a_problem_of_the_night_says_where_it_comes_from_and_what_is_proposed() {
        nights.run();
        reader.seesAllAs(Role.HEALTH_HEAD);
        assertThat(reader.open("tindak-lanjut")).contains("Belum ada RTL.").doesNotContain("diusulkan selesai");
        String first =
                $(Anchor.class).withClassName("follow-up-open").all().getFirst().getHref();
        assertThat(reader.open(first))
                .contains("Otomatis dari Perlu perhatian", "sistem")
                .doesNotContain("-,");
    }

    @Test
    @SignedInAs(Role.HEALTH_HEAD)
    void reading_the_figures_of_the_kabupaten_takes_a_handful_of_statements() {
        nights.run();
        assertThat(Statements.during(jdbc, nights::run)).isLessThanOrEqualTo(20);
    }
}
