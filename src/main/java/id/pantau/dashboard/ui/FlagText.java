package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.QualityFlag;
import java.math.BigDecimal;
import java.util.Locale;

/** Says what is odd in the data, with the unit where it stands alone. */
record FlagText(Texts texts, Locale locale) {

    /** The sentence beside the value of its unit. */
    String sentence(QualityFlag flag) {
        Object[] arguments = flag.arguments().stream().map(FlagText::shown).toArray();
        return texts.getTranslation(flag.key(), locale, arguments);
    }

    /** "Puskesmas Dendang: K4 146 > K1 139 …". */
    String withUnit(QualityFlag flag) {
        return FigureText.unitName(texts, locale, flag.unit()) + ": " + sentence(flag);
    }

    private static Object shown(Object argument) {
        return switch (argument) {
            case BigDecimal number -> Formats.decimals(number, 2);
            case Long number -> Formats.count(number);
            case Integer number -> Formats.count(number);
            default -> argument;
        };
    }
}
