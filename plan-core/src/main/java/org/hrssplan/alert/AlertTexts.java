package org.hrssplan.alert;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hrssplan.progress.VerdictTexts;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.QualityTexts;
import org.hrssplan.quality.Rule;
import org.hrssplan.quality.Severity;
import org.hrssplan.verdict.Verdict;

/** Alerts in words, from the bundles {@code alerts_*.properties}. */
final class AlertTexts {

    private AlertTexts() {}

    /** A sentence in {@code language}, Chinese or English, with the facts behind the alert. */
    static String of(AlertEvent event, Named named, Locale language) {
        List<String> facts = event.firing().arguments();
        List<String> arguments = new ArrayList<>(List.of(named.indicator(language), named.region(language)));
        switch (event.condition) {
            case VERDICT -> {
                arguments.addAll(facts);
                arguments.set(5, VerdictTexts.of(Verdict.valueOf(facts.get(3)), language));
                String achieved = facts.get(4);
                arguments.set(
                        6,
                        achieved.isEmpty() ? "" : text("VERDICT.achieved", language, List.of(achieved, facts.get(2))));
            }
            case FINDING -> {
                arguments.add(event.period);
                arguments.add(QualityTexts.of(finding(facts), language));
            }
            case AT_RISK, LIMIT_USE, OVERDUE -> arguments.addAll(facts);
        }
        return text(event.condition.name(), language, arguments);
    }

    private static Finding finding(List<String> facts) {
        return new Finding(Rule.valueOf(facts.get(0)), Severity.valueOf(facts.get(1)), facts.subList(2, facts.size()));
    }

    private static String text(String key, Locale language, List<String> arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "alerts",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(arguments.toArray());
    }
}
