package org.hrssplan.gateway.contract;

import java.util.Comparator;

/**
 * The name of a component, of which each kind has its own.
 *
 * @param kind such as {@code schemas}
 */
record ComponentName(String kind, String name) implements Comparable<ComponentName> {
    private static final String COMPONENTS = "#/components/";
    private static final Comparator<ComponentName> ORDER =
            Comparator.comparing(ComponentName::kind).thenComparing(ComponentName::name);

    static ComponentName of(String reference) {
        String[] words = reference.split("/", -1);
        if (!reference.startsWith(COMPONENTS) || words.length != 4) {
            throw new IllegalArgumentException("no reference to a component: " + reference);
        }
        return new ComponentName(words[2], words[3]);
    }

    String reference() {
        return COMPONENTS + kind + "/" + name;
    }

    @Override
    public int compareTo(ComponentName other) {
        return ORDER.compare(this, other);
    }
}
