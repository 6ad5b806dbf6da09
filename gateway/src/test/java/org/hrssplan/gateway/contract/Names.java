package org.hrssplan.gateway.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hrssplan.gateway.domain.Domain;

/**
 * One name for what several applications call alike. The gateway's names stay, and so does every name that means the same
 * wherever it is used. What all services have alike, and the gateway otherwise, ends in {@code OfDomain}; whatever else
 * clashes begins with its domain.
 */
final class Names {
    private Names() {}

    /**
     * The name for each application that uses this one.
     *
     * @param meanings what the name is to each of them; equal if it is the same
     */
    static <T> Map<Application, String> of(String name, Map<Application, T> meanings) {
        boolean clash = Set.copyOf(meanings.values()).size() > 1;
        Map<Application, T> ofServices = meanings.entrySet().stream()
                .filter(meaning -> !meaning.getKey().isGateway())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        boolean alike = ofServices.size() == Domain.values().length
                && Set.copyOf(ofServices.values()).size() == 1;
        Map<Application, String> names = new LinkedHashMap<>();
        meanings.keySet().forEach(user -> names.put(user, name(name, user, clash, alike)));
        return names;
    }

    private static String name(String name, Application user, boolean clash, boolean alike) {
        if (!clash || user.isGateway()) {
            return name;
        }
        return alike ? name + "OfDomain" : inFront(user.word(), name);
    }

    /** {@code putCase} becomes {@code talentPutCase}, {@code Case} becomes {@code TalentCase}. */
    private static String inFront(String word, String name) {
        char first = name.charAt(0);
        return Character.isUpperCase(first)
                ? word + name
                : Character.toLowerCase(word.charAt(0))
                        + word.substring(1)
                        + Character.toUpperCase(first)
                        + name.substring(1);
    }
}
