package id.pantau.dashboard.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.Statements;
import id.pantau.TestScope;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who opens pages of the example and reads them. */
final class Reader {

    private final TestScope scope;
    private final JdbcClient jdbc;

    Reader(TestScope scope, JdbcClient jdbc) {
        this.scope = scope;
        this.jdbc = jdbc;
    }

    void seesAllAs(Role role) {
        scope.is(Scope.regency(role));
    }

    void seesPuskesmasAs(Role role, String code) {
        scope.is(new Scope(role, false, Set.of(facilityId(code)), Set.copyOf(villagesOf(code))));
    }

    void seesVillage(String code) {
        int id = jdbc.sql("SELECT id FROM village WHERE code = ?")
                .param(code)
                .query(Integer.class)
                .single();
        scope.is(new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(id)));
    }

    /** Everything that stands on the page, as text. */
    String open(String path, Map<String, String> choices) {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate(path, QueryParameters.simple(choices));
        return text();
    }

    String open(String path) {
        return open(path, Map.of());
    }

    private static String text() {
        HasElement page =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return page.getElement().getTextRecursively();
    }

    /** Codes of the regions that went to the map of the page since it was opened. */
    List<String> mapCodes() {
        return layers().flatMap(layer -> layer.get("regions").get("codes").valueStream())
                .map(JsonNode::stringValue)
                .toList();
    }

    /** What regions are coloured by in any month: numbers of classes, or words for there being no number. */
    Set<String> mapClasses() {
        return layers().flatMap(layer -> layer.get("months").valueStream())
                .flatMap(month -> month.get("classes").valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    /** Everything that the cards of the map's regions say in any month. */
    List<String> mapLines() {
        return layers().map(JsonNode::toString).toList();
    }

    private static Stream<ObjectNode> layers() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .flatMap(call -> call.getInvocation().getParameters().stream())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .filter(layer -> layer.has("regions"));
    }

    /** Codes of the villages in the wilayah kerja of a Puskesmas. */
    List<String> villages(String puskesmas) {
        return jdbc.sql("SELECT code FROM village WHERE id IN (:ids) ORDER BY id")
                .param("ids", villagesOf(puskesmas))
                .query(String.class)
                .list();
    }

    String village(String name) {
        return jdbc.sql("SELECT code FROM village WHERE name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    List<String> puskesmas() {
        return jdbc.sql("SELECT code FROM facility WHERE kind = 'PUSKESMAS' ORDER BY code")
                .query(String.class)
                .list();
    }

    String nameOf(String puskesmas) {
        return jdbc.sql("SELECT name FROM facility WHERE code = ?")
                .param(puskesmas)
                .query(String.class)
                .single();
    }

    /**
     * Queries for {@code work} whose data are in memory. The tree of the kabupaten is read anew twice a minute whatever is asked: of two
     * times in a row only one can meet that moment.
     */
    long statementsFromMemory(Runnable work) {
        return Math.min(statements(work), statements(work));
    }

    /** Queries that the database has answered for {@code work}. */
    long statements(Runnable work) {
        return Statements.during(jdbc, work);
    }

    private int facilityId(String code) {
        return jdbc.sql("SELECT id FROM facility WHERE code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private List<Integer> villagesOf(String puskesmas) {
        return jdbc.sql(
                        "SELECT village_id FROM catchment WHERE puskesmas_id = ? AND CURDATE() BETWEEN valid_from AND valid_until")
                .param(facilityId(puskesmas))
                .query(Integer.class)
                .list();
    }
}
