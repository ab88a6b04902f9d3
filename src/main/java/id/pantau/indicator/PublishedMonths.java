package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import java.util.Map;
import java.util.Optional;

/**
 * The months of a year that have been published: a target that counts in them is never rewritten. A month of a Puskesmas and its
 * villages is published once it is final there. One of the kabupaten is published as soon as it is final for any Puskesmas, because
 * the sum that was shown holds that Puskesmas' part; a village without Puskesmas is part of the kabupaten only.
 *
 * @param lastByPuskesmas last final month, 1 to 12, by Puskesmas id; an annual total that is final: 12
 */
record PublishedMonths(int year, Map<Integer, Integer> lastByPuskesmas) {

    private static final int DECEMBER = 12;

    /** The last published month that a target of the unit counts in; 0 where there is none. */
    int last(UnitRef unit, Map<Integer, Integer> puskesmasByVillage) {
        Integer puskesmas = switch (unit.level()) {
            case VILLAGE -> puskesmasByVillage.get(unit.id());
            case PUSKESMAS -> (Integer) unit.id();
            case REGENCY -> null;
        };
        return puskesmas == null
                ? lastByPuskesmas.values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                : lastByPuskesmas.getOrDefault(puskesmas, 0);
    }

    /** Why a version cannot begin in a month; it names the month. Empty where it can. */
    Optional<DomainException> refusal(UnitRef unit, Map<Integer, Integer> puskesmasByVillage, int fromMonth) {
        int last = last(unit, puskesmasByVillage);
        if (fromMonth > last) {
            return Optional.empty();
        }
        String published = Formats.period(Period.month(year, last));
        return Optional.of(
                last == DECEMBER
                        ? DomainException.rule("target.error.published-year", Integer.toString(year), published)
                        : DomainException.rule(
                                "target.error.published", published, Formats.period(Period.month(year, last + 1))));
    }
}
