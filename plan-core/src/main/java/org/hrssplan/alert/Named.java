package org.hrssplan.alert;

import java.util.Locale;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.region.Region;

/** What an alert is about, by name. */
record Named(Indicator indicator, Region region) {

    String indicator(Locale language) {
        return isEnglish(language) ? indicator.nameEn : indicator.nameZh;
    }

    String region(Locale language) {
        return isEnglish(language) ? region.nameEn : region.name;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
