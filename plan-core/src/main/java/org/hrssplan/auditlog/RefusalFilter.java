package org.hrssplan.auditlog;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the audit log of every request that was refused: all that would write, and what the caller may not read. */
@Provider
public class RefusalFilter implements ContainerResponseFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Refusals refusals;
    private final CurrentSender sender;
    private final AuditNotes notes;

    RefusalFilter(Refusals refusals, CurrentSender sender, AuditNotes notes) {
        this.refusals = refusals;
        this.sender = sender;
        this.notes = notes;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        int status = answer.getStatus();
        boolean told = READING.contains(request.getMethod()) ? status == 401 || status == 403 : status >= 400;
        if (told) {
            HttpProblem problem = answer.getEntity() instanceof HttpProblem it ? it : null;
            refusals.add(AuditRecord.refused(
                    sender.get(), status, member(problem, "code"), notes.digest(), member(problem, "traceId")));
        }
    }

    private static @Nullable String member(@Nullable HttpProblem problem, String name) {
        Object value = problem == null ? null : problem.getParameters().get(name);
        return value == null ? null : value.toString();
    }
}
