package id.pantau.dashboard.ui;

import id.pantau.indicator.Direction;
import id.pantau.indicator.UnitFigure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the columns of the PWS sheet stand: {@code urut=} in the address. Units without a number stand behind the others. */
enum SheetOrder {
    /** The classic one: cumulative coverage, best to the left. */
    CUMULATIVE("kumulatif", UnitFigure::coverage),
    THIS_MONTH("bulan-ini", figure -> figure.pws().thisMonth()),
    /** Most people missing to the left. */
    NEED("perlu", SheetOrder::need),
    NAME("nama", figure -> null);

    private final String urlName;
    private final Function<UnitFigure, @Nullable BigDecimal> value;

    SheetOrder(String urlName, Function<UnitFigure, @Nullable BigDecimal> value) {
        this.urlName = urlName;
        this.value = value;
    }

    String urlName() {
        return urlName;
    }

    /** The classic order where the address names none that is known. */
    static SheetOrder of(@Nullable String urlName) {
        return Arrays.stream(values())
                .filter(order -> order.urlName.equals(urlName))
                .findFirst()
                .orElse(CUMULATIVE);
    }

    List<UnitFigure> sorted(List<UnitFigure> figures, Direction direction) {
        boolean smallestFirst = direction == Direction.LOWER_IS_BETTER && this != NEED;
        Comparator<BigDecimal> best = smallestFirst ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return figures.stream()
                .sorted(Comparator.comparing(value, Comparator.nullsLast(best))
                        .thenComparing(figure -> figure.unit().name()))
                .toList();
    }

    private static @Nullable BigDecimal need(UnitFigure figure) {
        Long people = figure.gap() == null ? null : figure.gap().people();
        return people == null ? null : BigDecimal.valueOf(people);
    }
}
