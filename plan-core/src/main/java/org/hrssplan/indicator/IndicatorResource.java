package org.hrssplan.indicator;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.service.ServiceConfig;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The indicator catalogue over HTTP. */
@PermitAll
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
@Transactional
public class IndicatorResource {

    private final IndicatorRepository indicators;
    private final ServiceConfig service;

    IndicatorResource(IndicatorRepository indicators, ServiceConfig service) {
        this.indicators = indicators;
        this.service = service;
    }

    @GET
    @Operation(operationId = "listIndicators", summary = "The indicator catalogue of this domain, by code")
    public Page<IndicatorView> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        List<IndicatorView> views = indicators.listAll(Sort.by("code")).stream()
                .map(one -> IndicatorView.of(one, service.domain()))
                .toList();
        return Paging.of(views, IndicatorView::code, limit, cursor, "indicators");
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getIndicator", summary = "One indicator: definition, formula, kind, direction")
    public IndicatorView get(@RestPath String code) {
        Indicator indicator = indicators.findById(code);
        if (indicator == null) {
            throw new ApiException(ErrorCode.INDICATOR_NOT_FOUND, code);
        }
        return IndicatorView.of(indicator, service.domain());
    }
}
