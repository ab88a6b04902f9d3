package id.pantau.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.TargetEffect;
import java.util.List;

/** Which statuses a change puts on the other side of the target. */
class TargetEffectList extends Div {

    private static final int MOST_UNCHANGED = 3;

    /** @param effects those first that change anything */
    TargetEffectList(List<TargetEffect> effects) {
        add(new H3(getTranslation("target.preview-effects")));
        long changed = effects.stream().filter(TargetEffect::any).count();
        effects.stream().limit(changed + MOST_UNCHANGED).forEach(effect -> add(new Paragraph(sentence(effect))));
        long rest = effects.size() - changed - MOST_UNCHANGED;
        if (rest > 0) {
            add(new Paragraph(getTranslation("target.effect-rest", rest)));
        }
    }

    private String sentence(TargetEffect effect) {
        String indicator = effect.indicator().name(getLocale());
        Period period = effect.period();
        if (period == null) {
            return getTranslation("target.effect-no-figures", indicator);
        }
        String month = effect.supposed()
                ? getTranslation("target.effect-supposed", Formats.period(period))
                : Formats.period(period);
        if (!effect.any()) {
            return getTranslation("target.effect-none", indicator, month);
        }
        return getTranslation(
                "target.effect",
                indicator,
                month,
                effect.toAbove(),
                getTranslation("target.effect-units." + effect.level().name()),
                effect.toBelow(),
                effect.newlyJudged());
    }
}
