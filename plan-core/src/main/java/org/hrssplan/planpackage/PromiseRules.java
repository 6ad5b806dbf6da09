package org.hrssplan.planpackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.hrssplan.fulfilment.Promise;
import org.hrssplan.period.Period;
import org.hrssplan.planpackage.PlanPackage.CommitmentEntry;
import org.hrssplan.planpackage.PlanPackage.ItemEntry;
import org.hrssplan.planpackage.PlanPackage.ProgrammeEntry;

/** What must hold in the programmes and commitments of a package. */
final class PromiseRules {

    private final PlanPackage given;
    private final List<Finding> findings = new ArrayList<>();

    private PromiseRules(PlanPackage given) {
        this.given = given;
    }

    /**
     * Checks programmes and commitments, but for the documents that they cite.
     *
     * @param catalogue codes of this service's indicators
     */
    static List<Finding> check(PlanPackage given, Set<String> catalogue) {
        PromiseRules rules = new PromiseRules(given);
        Map<Integer, Integer> items = rules.checkProgrammes();
        Set<String> codes = new HashSet<>();
        for (CommitmentEntry one : given.commitments()) {
            String place = "/commitments(" + one.code() + ")";
            if (!codes.add(one.code())) {
                rules.add(place, "unique", one.code() + " stands twice");
            }
            rules.checkGroup(place, one, items);
            rules.checkFigures(place, one);
            if (one.indicator() != null && !catalogue.contains(one.indicator())) {
                rules.add(place, "indicator", one.indicator() + " is not in the catalogue of this service");
            }
        }
        return rules.findings;
    }

    /** How many items each programme has, by its number. */
    private Map<Integer, Integer> checkProgrammes() {
        Map<Integer, Integer> items = new HashMap<>();
        for (ProgrammeEntry one : given.programmes()) {
            String place = "/programmes(" + one.number() + ")";
            if (items.put(one.number(), one.items().size()) != null) {
                add(place, "unique", one.number() + " stands twice");
            }
            List<Integer> numbers = one.items().stream().map(ItemEntry::number).toList();
            if (!numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList())) {
                add(place, "items", "items are numbered from 1 in their order");
            }
        }
        return items;
    }

    private void checkGroup(String place, CommitmentEntry one, Map<Integer, Integer> items) {
        if (one.programme() == null) {
            return;
        }
        Integer count = items.get(one.programme());
        if (count == null) {
            add(place, "programme", one.programme() + " is no programme of this package");
        } else if (one.item() != null && one.item() > count) {
            add(place, "programme", "programme " + one.programme() + " has no item " + one.item());
        }
    }

    /** Every figure and deadline can be read, and something is due within what the plan looks at. */
    private void checkFigures(String place, CommitmentEntry one) {
        PlanPackage.Header plan = given.plan();
        if (plan.endYear() < plan.startYear()) {
            return;
        }
        try {
            List<Promise.Step> steps = one.steps().stream()
                    .map(step -> new Promise.Step(Period.parse(step.deadline()), step.value()))
                    .toList();
            if (!steps.stream()
                    .map(Promise.Step::deadline)
                    .sorted()
                    .distinct()
                    .toList()
                    .equals(steps.stream().map(Promise.Step::deadline).toList())) {
                add(place, "steps", "the deadlines of steps ascend");
            }
            Promise promise = new Promise(
                    Period.ofYears(plan.startYear(), plan.endYear()),
                    Objects.requireNonNull(one.recurrence()),
                    one.deadline() == null ? null : Period.parse(one.deadline()),
                    one.comparator(),
                    one.value(),
                    steps);
            if (promise.occurrences().get(0).period().last().getYear() < plan.startYear()) {
                add(place, "deadline", "nothing is due before the plan begins");
            }
        } catch (IllegalArgumentException e) {
            add(place, "figure", String.valueOf(e.getMessage()));
        }
    }

    private void add(String place, String rule, String message) {
        findings.add(new Finding(place, rule, message));
    }
}
