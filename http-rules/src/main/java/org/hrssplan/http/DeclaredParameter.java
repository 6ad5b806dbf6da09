package org.hrssplan.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A query parameter as a resource method declares it.
 *
 * @param repeatable whether it may be given more than once
 * @param converted whether it is read as something other than text
 * @param form what its values must look like, as far as the type alone tells
 */
record DeclaredParameter(boolean repeatable, boolean converted, Predicate<String> form) {
    private static final Predicate<String> INTEGER =
            Pattern.compile("-?[0-9]{1,9}").asMatchPredicate();
    private static final Predicate<String> LONG =
            Pattern.compile("-?[0-9]{1,18}").asMatchPredicate();
    private static final Predicate<String> BOOLEAN =
            Pattern.compile("true|false").asMatchPredicate();
    private static final Map<Class<?>, Predicate<String>> FORMS = Map.of(
            int.class,
            INTEGER,
            Integer.class,
            INTEGER,
            long.class,
            LONG,
            Long.class,
            LONG,
            boolean.class,
            BOOLEAN,
            Boolean.class,
            BOOLEAN,
            Instant.class,
            DeclaredParameter::isInstant);

    /** The parameters of a resource method by name, those of its {@code @BeanParam}s included. */
    static Map<String, DeclaredParameter> of(Method method) {
        var declared = new TreeMap<String, DeclaredParameter>();
        for (Parameter parameter : method.getParameters()) {
            add(declared, parameter, parameter.getName(), parameter.getParameterizedType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    add(declared, field, field.getName(), field.getGenericType());
                }
            }
        }
        return declared;
    }

    boolean accepts(String value) {
        return form.test(value);
    }

    private static void add(
            Map<String, DeclaredParameter> declared, AnnotatedElement element, String javaName, Type type) {
        QueryParam standard = element.getAnnotation(QueryParam.class);
        RestQuery own = element.getAnnotation(RestQuery.class);
        if (standard != null) {
            declared.put(standard.value(), of(type));
        } else if (own != null) {
            declared.put(own.value().isEmpty() ? javaName : own.value(), of(type));
        }
    }

    private static DeclaredParameter of(Type type) {
        boolean repeatable = type instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw);
        Type one = repeatable ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        return new DeclaredParameter(repeatable, type != String.class, form(one));
    }

    private static Predicate<String> form(Type type) {
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return Arrays.stream(constants.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .collect(Collectors.toSet())::contains;
        }
        return type instanceof Class<?> plain ? FORMS.getOrDefault(plain, value -> true) : value -> true;
    }

    /** RFC 3339, whose years have four digits. */
    private static boolean isInstant(String value) {
        try {
            return Character.isDigit(value.charAt(0))
                    && OffsetDateTime.parse(value).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
