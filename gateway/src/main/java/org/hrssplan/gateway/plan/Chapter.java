package org.hrssplan.gateway.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A chapter of the plan's indicator table.
 *
 * @param position order within the plan
 * @param title in the plan's own words
 * @param markers printed beside the title, such as *
 * @param indicators its rows by number
 */
@Schema(description = "A chapter of the plan's indicator table, with its rows by number.")
public record Chapter(
        @Schema(examples = "1") int position,
        @Schema(examples = "就业") String title,
        List<String> markers,
        @Schema(type = SchemaType.ARRAY, implementation = IndicatorRow.class) List<JsonNode> indicators) {}
