package org.hrssplan.gateway.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.hrssplan.http.Languages;

/** Answers with the whole-plan view as text where {@code text/plain} is asked for, before the answer gets its tag. */
@Provider
@Priority(Priorities.USER + 100)
public class PlanTextAnswers implements ContainerResponseFilter {
    private final ObjectMapper json;

    PlanTextAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!(answer.getEntity() instanceof WholePlan plan)) {
            return;
        }
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (MediaType.TEXT_PLAIN_TYPE.isCompatible(answer.getMediaType())) {
            var language = Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            answer.setEntity(
                    PlanText.of(json.valueToTree(plan), language),
                    answer.getEntityAnnotations(),
                    MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"));
        }
    }
}
