package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityRow;
import id.pantau.indicator.Indicator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puskesmas and indicators of innovations by their codes and names, for one account. */
final class InnovationNames {

    private final Scope scope;
    private final Map<Integer, FacilityRow> puskesmas;
    private final List<Indicator> indicators;

    /**
     * @param puskesmas all there ever were, by id
     * @param indicators all, in the order of the catalogue
     */
    InnovationNames(Scope scope, Map<Integer, FacilityRow> puskesmas, List<Indicator> indicators) {
        this.scope = scope;
        this.puskesmas = puskesmas;
        this.indicators = indicators;
    }

    /** What can be chosen: open and seen, by name. */
    List<RegisterUnit> open() {
        return seen(puskesmas.values().stream().filter(p -> p.closed() == null));
    }

    /** Those of these that are seen, by name. */
    List<RegisterUnit> seen(Set<Integer> ids) {
        return seen(puskesmas.values().stream().filter(p -> ids.contains(p.id())));
    }

    private List<RegisterUnit> seen(Stream<FacilityRow> some) {
        return some.filter(p -> scope.seesPuskesmas(p.id()))
                .map(p -> new RegisterUnit(RegisterUnit.Kind.PUSKESMAS, p.id(), p.code(), p.name()))
                .sorted(Comparator.comparing(RegisterUnit::name).thenComparing(RegisterUnit::code))
                .toList();
    }

    /** Whether the account sees all of these. */
    boolean areOwn(Set<Integer> ids) {
        return ids.stream().allMatch(scope::seesPuskesmas);
    }

    /** In the order of the catalogue. */
    List<Indicator> named(Set<String> codes) {
        return indicators.stream().filter(i -> codes.contains(i.code())).toList();
    }

    /** @throws DomainException.NotFound for a foreign one as for one that there is not */
    int puskesmasId(String code) {
        return one(
                        seen(puskesmas.values().stream()),
                        unit -> unit.code().equals(code),
                        unit -> called(code, unit.name()) || called(code, "Puskesmas " + unit.name()),
                        code)
                .id();
    }

    /** @throws DomainException.NotFound where there is none */
    String indicatorCode(String text) {
        return one(
                        indicators,
                        indicator -> indicator.code().equalsIgnoreCase(text),
                        indicator -> Stream.of(Texts.INDONESIAN, Locale.ENGLISH)
                                .flatMap(l -> Stream.of(indicator.name(l), indicator.shortName(l)))
                                .anyMatch(name -> called(text, name)),
                        text)
                .code();
    }

    private static <T> T one(List<T> all, Predicate<T> byCode, Predicate<T> byName, String text) {
        List<T> found = all.stream().filter(byCode).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(byName).toList();
        }
        if (found.size() > 1) {
            throw DomainException.rule("register.error.ambiguous-unit", text, found.size());
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("innovation.error.unknown-name", text));
    }

    private static boolean called(String text, String name) {
        return name.equalsIgnoreCase(text.strip());
    }

    static Map<Integer, FacilityRow> byId(Stream<FacilityRow> all) {
        return all.collect(Collectors.toMap(FacilityRow::id, Function.identity()));
    }
}
