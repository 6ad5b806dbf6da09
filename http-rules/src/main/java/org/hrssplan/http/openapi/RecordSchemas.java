package org.hrssplan.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Says of every field of a wire record whether it can be null, as {@code @Nullable} says it in the code. */
final class RecordSchemas {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName JSON_INCLUDE = DotName.createSimple(JsonInclude.class);

    private final IndexView index;

    RecordSchemas(IndexView index) {
        this.index = index;
    }

    void complete(Components components) {
        if (components.getSchemas() == null) {
            return;
        }
        Map<String, Schema> completed = new TreeMap<>(components.getSchemas());
        completed.forEach((name, schema) -> record(name, schema).ifPresent(type -> complete(schema, type)));
        components.setSchemas(completed);
    }

    private Optional<ClassInfo> record(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return Optional.empty();
        }
        return index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> isNamed(type, name))
                .filter(type -> type.recordComponents().stream()
                        .allMatch(component -> schema.getProperties().containsKey(component.name())))
                .findFirst();
    }

    /** A generic record gives a schema for each of its uses: Page becomes PagePlan. */
    private static boolean isNamed(ClassInfo type, String name) {
        return name.equals(schemaName(type))
                || (!type.typeParameters().isEmpty() && name.startsWith(type.simpleName()))
                || name.replaceAll("[0-9]+$", "").equals(type.simpleName());
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? type.simpleName()
                : schema.value("name").asString();
    }

    private static void complete(Schema schema, ClassInfo type) {
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            boolean absent = type.field(component.name()).hasAnnotation(JSON_INCLUDE);
            if (nullable && !absent) {
                Schema property = schema.getProperties().get(component.name());
                schema.addProperty(component.name(), orNull(property));
            } else if (!nullable) {
                required.add(component.name());
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static Schema orNull(Schema property) {
        if (property.getOneOf() != null) {
            // The framework leaves the type of the field beside its alternatives.
            property.setRef(null);
            property.setType(null);
            return property.addOneOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        if (property.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(property, OASFactory.createSchema().addType(SchemaType.NULL)));
        }
        if (property.getType() != null && !property.getType().contains(SchemaType.NULL)) {
            property.addType(SchemaType.NULL);
            if (property.getEnumeration() != null) {
                List<Object> values = new ArrayList<>(property.getEnumeration());
                values.add(null);
                property.setEnumeration(values);
            }
        }
        return property;
    }
}
