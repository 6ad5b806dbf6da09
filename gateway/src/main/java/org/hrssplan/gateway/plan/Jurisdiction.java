package org.hrssplan.gateway.plan;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose plan it is.
 *
 * @param code GB/T 2260 code of the region
 */
@Schema(description = "Whose plan it is; code of GB/T 2260.")
public record Jurisdiction(@Schema(examples = "450200") String code, @Schema(examples = "柳州市") String name) {

    public Jurisdiction {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
    }
}
