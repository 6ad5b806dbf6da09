package org.hrssplan.http.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Gives every body of JSON that has no example of its own one that is put together from those of its fields. */
final class BodyExamples {
    private static final String PREFIX = "#/components/schemas/";

    private final Components components;
    private final Deque<String> within = new ArrayDeque<>();

    BodyExamples(Components components) {
        this.components = components;
    }

    void addTo(@Nullable Content content) {
        if (content == null || content.getMediaTypes() == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            boolean none = media.getExample() == null && media.getExamples() == null;
            if (none && media.getSchema() != null && type.startsWith("application/json")) {
                media.setExample(of(media.getSchema()));
            }
        });
    }

    private @Nullable Object of(Schema schema) {
        if (schema.getRef() != null) {
            return ofReference(schema.getRef().substring(PREFIX.length()));
        }
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        if (schema.getAnyOf() != null && !schema.getAnyOf().isEmpty()) {
            return of(schema.getAnyOf().get(0));
        }
        if (schema.getOneOf() != null && !schema.getOneOf().isEmpty()) {
            return of(schema.getOneOf().get(0));
        }
        return ofType(schema);
    }

    private @Nullable Object ofReference(String name) {
        Schema named = components.getSchemas().get(name);
        if (named == null || within.contains(name)) {
            return null;
        }
        within.push(name);
        try {
            return of(named);
        } finally {
            within.pop();
        }
    }

    private @Nullable Object ofType(Schema schema) {
        List<SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (types.contains(SchemaType.ARRAY)) {
            Object item = schema.getItems() == null ? null : of(schema.getItems());
            return item == null ? List.of() : List.of(item);
        }
        if (types.contains(SchemaType.OBJECT)) {
            return ofFields(schema);
        }
        if (types.contains(SchemaType.NULL)) {
            return null;
        }
        if (types.contains(SchemaType.STRING)) {
            return "…";
        }
        return types.contains(SchemaType.BOOLEAN) ? (Object) false : (Object) 1;
    }

    private Map<String, @Nullable Object> ofFields(Schema schema) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> fields.put(name, of(property)));
        }
        return fields;
    }
}
