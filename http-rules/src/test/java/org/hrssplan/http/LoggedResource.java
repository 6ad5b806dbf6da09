package org.hrssplan.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.logging.Logger;

/** Logs what it is told, and fails with it. */
@Path("/api/v1/logged")
public class LoggedResource {
    private static final Logger LOG = Logger.getLogger(LoggedResource.class);

    @GET
    public String fail(@QueryParam("text") String text) {
        LOG.warnf("It was said: %s", text);
        throw new IllegalStateException(text);
    }
}
