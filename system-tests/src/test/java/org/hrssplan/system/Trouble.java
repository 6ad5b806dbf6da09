package org.hrssplan.system;

import static org.hrssplan.system.RunningSystem.DOMAINS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hrssplan.system.Fault.Reach;

/**
 * One fault, or two at the same time.
 *
 * @param faults by the domain whose line has it
 */
record Trouble(Map<String, Fault> faults, Reach reach) {

    /** Every fault on every domain's line, as far as it can reach. */
    static List<Trouble> everywhere() {
        List<Trouble> all = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            for (String domain : DOMAINS) {
                fault.reaches().forEach(reach -> all.add(new Trouble(Map.of(domain, fault), reach)));
            }
        }
        return all;
    }

    /** Every fault once, on one domain's line after the other. */
    static List<Trouble> each() {
        List<Fault> faults = List.of(Fault.values());
        return IntStream.range(0, faults.size())
                .mapToObj(n -> {
                    List<Reach> reaches = faults.get(n).reaches();
                    return new Trouble(
                            Map.of(DOMAINS.get(n % DOMAINS.size()), faults.get(n)), reaches.get(n % reaches.size()));
                })
                .toList();
    }

    /** Two lines that are faulty in ways that do not resemble each other. */
    static List<Trouble> fewPairs() {
        return List.of(
                pair(0, Fault.REFUSED, 2, Fault.SILENT),
                pair(1, Fault.STATUS_500, 3, Fault.BLACKHOLED),
                pair(0, Fault.TRICKLING, 1, Fault.RESET));
    }

    /** Every pair of lines, with several pairs of faults. */
    static List<Trouble> allPairs() {
        List<Fault> faults = List.copyOf(EnumSet.of(
                Fault.REFUSED, Fault.BLACKHOLED, Fault.SILENT, Fault.TRICKLING, Fault.GARBAGE, Fault.STATUS_500));
        List<Trouble> all = new ArrayList<>();
        for (int first = 0; first < DOMAINS.size(); first++) {
            for (int second = first + 1; second < DOMAINS.size(); second++) {
                for (int n = 0; n < faults.size(); n++) {
                    all.add(pair(first, faults.get(n), second, faults.get((n + second) % faults.size())));
                }
            }
        }
        return all;
    }

    private static Trouble pair(int first, Fault fault, int second, Fault other) {
        return new Trouble(Map.of(DOMAINS.get(first), fault, DOMAINS.get(second), other), Reach.EVERYTHING);
    }

    /** Without what does no harm. */
    Map<String, Fault> harmed() {
        return faults.entrySet().stream()
                .filter(one -> !one.getValue().isHarmless())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean isHarmless() {
        return harmed().isEmpty();
    }

    @Override
    public String toString() {
        return faults + " for " + reach;
    }
}
