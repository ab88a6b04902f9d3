package id.pantau.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Links between modules name a path instead of a class: here it is seen that each leads to a page, and each page has one. */
class LinksTest {

    @Test
    void every_link_is_a_page_and_every_page_a_link() {
        assertThat(links()).isEqualTo(routes());
    }

    @Test
    void a_code_cannot_leave_its_place_in_the_path() {
        assertThat(Links.village("../akun?x=1#y")).isEqualTo("desa/..%2Fakun%3Fx%3D1%23y");
        assertThat(Links.puskesmas("P 1")).isEqualTo("puskesmas/P%201");
    }

    private static Set<String> links() {
        return Arrays.stream(Links.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.toSet());
    }

    private static Set<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("id.pantau").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .flatMap(view -> Stream.of(view.getAnnotation(Route.class).value()))
                .map(path -> path.replaceFirst("/:.*", ""))
                .collect(Collectors.toSet());
    }
}
