package id.pantau.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.TargetDifference;
import java.math.BigDecimal;
import java.util.List;

/** Where the targets below do not add up to the one above them, in people. */
class TargetCascadePanel extends Div {

    /** @param noun of the indicator: ibu hamil, balita */
    TargetCascadePanel(List<TargetDifference> differences, String noun) {
        addClassName("target-cascade");
        if (differences.isEmpty()) {
            add(new Paragraph(getTranslation("target.cascade-agrees")));
            return;
        }
        add(new Paragraph(getTranslation("target.cascade-differs", differences.size())));
        var list = new UnorderedList();
        differences.forEach(difference -> list.add(new ListItem(sentence(difference, noun))));
        add(list);
    }

    private String sentence(TargetDifference difference, String noun) {
        String unit = UnitName.of(this, difference.unit());
        BigDecimal below = difference.below();
        BigDecimal apart = difference.difference();
        if (below == null || apart == null) {
            return getTranslation(
                    "target.cascade-unknown",
                    unit,
                    people(difference.own()),
                    noun,
                    difference.unknown(),
                    difference.units());
        }
        return getTranslation(
                apart.signum() < 0 ? "target.cascade-less" : "target.cascade-more",
                unit,
                people(difference.own()),
                noun,
                difference.units(),
                people(below),
                people(apart.abs()));
    }

    /** Two decimals where it is not whole: a difference of half a person must not read as none. */
    private static String people(BigDecimal number) {
        return Formats.decimals(number, number.stripTrailingZeros().scale() > 0 ? 2 : 0);
    }
}
