package org.hrssplan.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hrssplan.alertrule.AlertRules;
import org.hrssplan.alertrule.Judged;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.progress.ProgressService;
import org.hrssplan.progress.ProgressView;
import org.hrssplan.vintage.Vintage;

/** Judges rows through the last period that has a value, and as far back from there as the rules ask for. */
@ApplicationScoped
class JudgedPeriods {

    private final ProgressService progress;
    private final AlertRules rules;

    JudgedPeriods(ProgressService progress, AlertRules rules) {
        this.progress = progress;
        this.rules = rules;
    }

    /** By indicator, the latest period first; an indicator without a value is left out. */
    Map<String, List<Judged>> of(Plan plan, List<PlanIndicator> rows) {
        Map<String, List<Judged>> judged = new HashMap<>();
        Map<Period, List<PlanIndicator>> next = new LinkedHashMap<>();
        List<ProgressView> whole = progress(plan, rows, plan.span());
        for (int i = 0; i < rows.size(); i++) {
            PlanIndicator row = rows.get(i);
            last(whole.get(i)).ifPresent(last -> add(next, last, row));
        }
        while (!next.isEmpty()) {
            Map<Period, List<PlanIndicator>> now = new LinkedHashMap<>(next);
            next.clear();
            now.forEach((through, some) -> {
                List<ProgressView> views = progress(plan, some, through);
                for (int i = 0; i < some.size(); i++) {
                    PlanIndicator row = some.get(i);
                    List<Judged> ofRow = judged.computeIfAbsent(row.code, code -> new ArrayList<>());
                    ofRow.add(judged(views.get(i), through));
                    if (ofRow.size() < rules.periodsWanted(views.get(i).verdict())) {
                        through.previous()
                                .filter(plan.span()::contains)
                                .ifPresent(previous -> add(next, previous, row));
                    }
                }
            });
        }
        return judged;
    }

    private static void add(Map<Period, List<PlanIndicator>> rows, Period through, PlanIndicator row) {
        rows.computeIfAbsent(through, period -> new ArrayList<>()).add(row);
    }

    private List<ProgressView> progress(Plan plan, List<PlanIndicator> rows, Period through) {
        return progress.of(plan, rows, through, Vintage.LATEST, Locale.SIMPLIFIED_CHINESE);
    }

    /** The last period whose value went into the judgement. */
    private static Optional<Period> last(ProgressView view) {
        return view.explanation().inputs().stream()
                .filter(input -> input.observation() != null)
                .map(input -> Period.parse(input.period()))
                .max(Comparator.naturalOrder());
    }

    private static Judged judged(ProgressView view, Period through) {
        return new Judged(
                through,
                view.targetKind(),
                view.comparator(),
                view.target(),
                view.achievedQualifier() == null ? view.achieved() : null,
                view.projected(),
                view.unit(),
                view.verdict(),
                view.outlook());
    }
}
