package org.hrssplan.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The components of all applications, each under a name that no other has. */
final class Components {
    private final Map<ComponentName, JsonNode> byName = new TreeMap<>();

    private Components() {}

    /** Gives the components that clash new names in the documents themselves, and takes them all in. */
    static Components unite(List<Application> applications) {
        Map<Application, Map<ComponentName, ComponentName>> names = names(applications);
        var united = new Components();
        for (Application application : applications) {
            Map<ComponentName, ComponentName> own = names.get(application);
            Part.rename(application.document(), own::get);
            of(application).forEach((name, component) -> united.add(own.get(name), component));
        }
        return united;
    }

    /** What refers to another thing under the same name is another thing too: so again, until nothing is new. */
    private static Map<Application, Map<ComponentName, ComponentName>> names(List<Application> applications) {
        Map<Application, Map<ComponentName, ComponentName>> names = new LinkedHashMap<>();
        applications.forEach(application -> {
            Map<ComponentName, ComponentName> own = new HashMap<>();
            of(application).keySet().forEach(name -> own.put(name, name));
            names.put(application, own);
        });
        boolean isNew = true;
        while (isNew) {
            isNew = false;
            for (var meanings : meanings(names).entrySet()) {
                ComponentName name = meanings.getKey();
                for (var chosen : Names.of(name.name(), meanings.getValue()).entrySet()) {
                    var now = new ComponentName(name.kind(), chosen.getValue());
                    isNew |= !now.equals(names.get(chosen.getKey()).put(name, now));
                }
            }
        }
        return names;
    }

    private static Map<ComponentName, Map<Application, JsonNode>> meanings(
            Map<Application, Map<ComponentName, ComponentName>> names) {
        Map<ComponentName, Map<Application, JsonNode>> meanings = new TreeMap<>();
        names.forEach((application, own) -> of(application).forEach((name, component) -> {
            JsonNode meaning = Part.withoutTexts(component);
            Part.rename(meaning, own::get);
            meanings.computeIfAbsent(name, any -> new LinkedHashMap<>()).put(application, meaning);
        }));
        return meanings;
    }

    private static Map<ComponentName, JsonNode> of(Application application) {
        Map<ComponentName, JsonNode> components = new TreeMap<>();
        application.document().path("components").properties().forEach(kind -> kind.getValue()
                .properties()
                .forEach(component ->
                        components.put(new ComponentName(kind.getKey(), component.getKey()), component.getValue())));
        return components;
    }

    /** Of two that differ in their texts only, the first that is described stays. */
    void add(ComponentName name, JsonNode component) {
        JsonNode present = byName.putIfAbsent(name, component);
        if (present == null) {
            return;
        }
        if (!Part.withoutTexts(present).equals(Part.withoutTexts(component))) {
            throw new IllegalStateException("two components would have the name " + name);
        }
        if (component.has("description") && !present.has("description")) {
            byName.put(name, component);
        }
    }

    /** Those that these paths need, by kind. */
    ObjectNode usedBy(Collection<? extends JsonNode> paths) {
        var used = new TreeSet<ComponentName>();
        Deque<ComponentName> left = new ArrayDeque<>();
        paths.forEach(path -> left.addAll(Part.references(path)));
        while (!left.isEmpty()) {
            ComponentName name = left.pop();
            if (used.add(name)) {
                left.addAll(Part.references(byName.get(name)));
            }
        }
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        used.forEach(name -> components.withObjectProperty(name.kind()).set(name.name(), byName.get(name)));
        return components;
    }
}
