package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.followup.ReviewDetails;
import id.pantau.followup.ReviewRow;
import id.pantau.followup.ReviewService;
import id.pantau.followup.ReviewStop;
import id.pantau.followup.ReviewWork;
import id.pantau.rollout.MeetingForum;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting with the figures of the example: what it shows, how many taps and how many statements it takes. */
@DemoKabupaten
class ReviewAtTheTableTest extends SpringBrowserlessTest {

    private static final Logger log = LoggerFactory.getLogger(ReviewAtTheTableTest.class);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private Reader reader;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewWork work;

    @Autowired
    private JdbcClient jdbc;

    private String largest = "";
    private int taps;

    @BeforeEach
    void theLargestPuskesmas() {
        largest = reader.puskesmas().stream()
                .max(Comparator.comparingInt(code -> reader.villages(code).size()))
                .orElseThrow();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, largest);
    }

    @AfterEach
    void nothingStays() {
        List.of("notification", "review_item", "review", "follow_up_step", "follow_up")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        jdbc.sql(
                        "DELETE h FROM evidence_history h JOIN evidence e ON e.id = h.evidence_id WHERE e.note LIKE 'Notulen %'")
                .update();
        jdbc.sql("DELETE FROM evidence WHERE note LIKE 'Notulen %'").update();
        reader.seesAllAs(Role.HEALTH_OFFICER);
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void everyVillageIsDiscussedWithTwoTapsForEachItemAtMost() {
        int id = begin();
        ReviewDetails meeting = reviews.details(id);
        int villages = meeting.stops().size();
        long items =
                meeting.stops().stream().mapToLong(stop -> stop.topics().size()).sum();
        assertThat(items).as("a meeting without items would prove nothing").isGreaterThan(3);
        open(id);
        for (ReviewStop stop : meeting.stops()) {
            assertThat(text()).contains(stop.unit().name());
            int topics = stop.topics().size();
            List<Checkbox> sweeping = $(Checkbox.class).all().stream()
                    .filter(box -> "Sweeping".equals(box.getLabel()))
                    .limit(topics)
                    .toList();
            sweeping.forEach(box -> {
                test(box).click();
                taps++;
            });
            tap(topics == 0 ? "Sesuai, lanjut" : "Simpan, desa berikutnya");
        }
        $(IntegerField.class).all().getFirst().setValue(1);
        taps++;
        tap("Catat notulen");
        assertThat(reviews.page(largest).reviews().getFirst())
                .returns(false, ReviewRow::isDraft)
                .returns((int) items, ReviewRow::decisions);
        log.info("{} villages with {} items in {} taps", villages, items, taps);
        assertThat(taps).isEqualTo(items + villages + 2);
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void theFigureStandsAgainstItsPaceWithItsTrend() {
        int id = begin();
        ReviewStop first = reviews.details(id).stops().stream()
                .filter(stop -> stop.topics().stream().anyMatch(item -> item.figure() != null))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent()
                .navigate(
                        "evaluasi/" + largest,
                        QueryParameters.fromString(
                                "rapat=" + id + "&desa=" + first.unit().code()));
        assertThat(text()).contains("target s.d.", "perlu ", " %");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void moreVillagesDoNotMeanMoreStatements() {
        int id = begin();
        assertThat(reader.statementsFromMemory(() -> reviews.details(id))).isLessThanOrEqualTo(6);
        assertThat(reader.statementsFromMemory(() -> reviews.page(largest))).isLessThanOrEqualTo(3);
        assertThat(reader.statementsFromMemory(() -> open(id))).isLessThanOrEqualTo(6);
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void everyVillageOfTheWilayahKerjaIsOnTheAgendaOnceWorstFirst() {
        List<ReviewStop> stops = reviews.details(begin()).stops().stream()
                .filter(stop -> stop.unit().isVillage())
                .toList();
        Set<String> villages = new HashSet<>(reader.villages(largest));
        assertThat(stops)
                .extracting(stop -> stop.unit().code())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(villages);
        assertThat(stops).extracting(stop -> -stop.topics().size()).isSorted();
    }

    private int begin() {
        return work.begin(largest, MeetingForum.WEEKLY, TODAY);
    }

    private void open(int id) {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("evaluasi/" + largest, QueryParameters.fromString("rapat=" + id));
    }

    private void tap(String text) {
        test($(Button.class).withText(text).single()).click();
        taps++;
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
