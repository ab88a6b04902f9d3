package id.pantau.rollout;

import id.pantau.indicator.Indicator;
import java.time.LocalDate;
import java.util.List;

/**
 * The register of innovations as one account sees it.
 *
 * @param rows those that match the filter, by name
 * @param all how many the account sees without the filter
 * @param puskesmas where there are innovations, for the filter
 * @param indicators that any of them is meant to move, for the filter
 * @param mayWrite whether the account may record innovations
 */
public record InnovationRegister(
        LocalDate today,
        List<InnovationRow> rows,
        int all,
        List<RegisterUnit> puskesmas,
        List<Indicator> indicators,
        boolean mayWrite) {}
