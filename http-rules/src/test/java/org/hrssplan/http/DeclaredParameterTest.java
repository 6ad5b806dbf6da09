package org.hrssplan.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;

class DeclaredParameterTest {
    static final class Filters {
        @QueryParam("region")
        public String region;
    }

    @SuppressWarnings("unused") // only its declaration is read
    private static void resource(
            @PathParam("plan") String plan,
            @QueryParam("limit") Integer size,
            @RestQuery String cursor,
            @RestQuery("as-of") String asOf,
            @RestQuery List<String> codes,
            @BeanParam Filters filters,
            String body) {}

    @Test
    void parametersAreFoundWhereverTheyAreDeclared() throws NoSuchMethodException {
        Map<String, DeclaredParameter> declared = DeclaredParameter.of(DeclaredParameterTest.class.getDeclaredMethod(
                "resource",
                String.class,
                Integer.class,
                String.class,
                String.class,
                List.class,
                Filters.class,
                String.class));

        assertThat(declared.keySet()).containsExactly("as-of", "codes", "cursor", "limit", "region");
        assertThat(declared.get("codes").repeatable()).isTrue();
        assertThat(declared.get("limit").accepts("12")).isTrue();
        assertThat(declared.get("limit").accepts("x")).isFalse();
        assertThat(declared.get("region").accepts("x")).isTrue();
    }
}
