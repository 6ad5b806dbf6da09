package org.hrssplan.gateway.domain;

import com.fasterxml.jackson.databind.JsonNode;

/** What a domain answered to a request that writes, be it success or a refusal. */
public record Said(int status, JsonNode json) {}
