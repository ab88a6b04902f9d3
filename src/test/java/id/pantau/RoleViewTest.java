package id.pantau;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantau.base.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Which role opens which page: product.md and nothing else. */
class RoleViewTest {

    private static final Set<Role> READERS = EnumSet.of(
            Role.EXECUTIVE, Role.HEALTH_OFFICER, Role.HEALTH_HEAD, Role.PUSKESMAS_HEAD, Role.PUSKESMAS_STAFF);
    private static final Set<Role> DINKES = EnumSet.of(Role.HEALTH_OFFICER, Role.HEALTH_HEAD);
    private static final Set<Role> ADMIN = EnumSet.of(Role.ADMIN);
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);

    /** By the path, or by its first part. */
    private static final Map<String, Set<Role>> PAGES = Map.ofEntries(
            Map.entry("", with(READERS, Role.DISPLAY)),
            Map.entry("peta", with(READERS, Role.PUSTU_HEAD, Role.DISPLAY)),
            Map.entry("capaian", READERS),
            Map.entry("analisis", READERS),
            Map.entry("pws", READERS),
            Map.entry("rapor", READERS),
            Map.entry("ilp", with(READERS, Role.PUSTU_HEAD, Role.DISPLAY)),
            Map.entry("ilp/kesiapan", with(READERS, Role.PUSTU_HEAD)),
            Map.entry("ilp/rencana", READERS),
            Map.entry("ilp/komitmen", with(READERS, Role.PUSTU_HEAD)),
            Map.entry("ilp/inovasi", READERS),
            Map.entry("fasilitas", with(READERS, Role.PUSTU_HEAD)),
            Map.entry("ilp/fasilitas", with(READERS, Role.PUSTU_HEAD)),
            Map.entry("tindak-lanjut", with(READERS, Role.PUSTU_HEAD)),
            Map.entry("arahan", with(READERS, Role.PUSTU_HEAD)),
            Map.entry("lembar-saku", with(READERS, Role.PUSTU_HEAD)),
            Map.entry("desa", with(READERS, Role.PUSTU_HEAD)),
            Map.entry("puskesmas", READERS),
            Map.entry("evaluasi", with(READERS, Role.PUSTU_HEAD)),
            Map.entry("evaluasi/notulen", with(READERS, Role.PUSTU_HEAD)),
            Map.entry("data", DINKES),
            Map.entry("data/mutu", with(DINKES, Role.PUSKESMAS_HEAD, Role.PUSKESMAS_STAFF)),
            Map.entry("akun", ADMIN),
            Map.entry("pengaturan", ADMIN),
            Map.entry("pengaturan/kriteria", with(DINKES, Role.ADMIN)),
            Map.entry("pengaturan/tindak-lanjut", with(DINKES, Role.ADMIN)),
            Map.entry("kata-sandi", ALL),
            Map.entry("login", ALL));

    static List<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("id.pantau").stream()
                .<Class<?>>map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .filter(view -> !view.getName().contains("Test"))
                .toList();
    }

    @Test
    void there_are_pages_to_check() {
        assertThat(views()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_page_says_for_whom_it_is(Class<?> view) {
        assertThat(Stream.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class)
                        .filter(view::isAnnotationPresent))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_page_opens_for_exactly_the_roles_of_the_product(Class<?> view) {
        String path = view.getAnnotation(Route.class).value();
        Set<Role> expected = PAGES.getOrDefault(path, PAGES.get(path.replaceFirst("/.*", "")));
        assertThat(expected).as("who may open /%s is decided here first", path).isNotNull();

        assertThat(Arrays.stream(Role.values())
                        .filter(role -> opens(view, role))
                        .collect(toSet()))
                .as("/" + path)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("views")
    void without_an_account_only_the_sign_in_page_opens(Class<?> view) {
        boolean opens = new AccessAnnotationChecker().hasAccess(view, null, role -> false);

        assertThat(opens).isEqualTo(view.getAnnotation(Route.class).value().equals("login"));
    }

    private static boolean opens(Class<?> view, Role role) {
        Principal somebody = () -> "seseorang";
        var checker = new AccessAnnotationChecker();
        Class<?> frame = view.getAnnotation(Route.class).layout();
        // Vaadin refuses a page whose frame is not open too.
        boolean frameOpens = frame.equals(UI.class) || checker.hasAccess(frame, somebody, role.name()::equals);
        return frameOpens && checker.hasAccess(view, somebody, role.name()::equals);
    }

    private static Set<Role> with(Set<Role> roles, Role... more) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.addAll(List.of(more));
        return all;
    }
}
