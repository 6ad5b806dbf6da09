package org.hrssplan.review;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says.
 *
 * @param decidedBy who decides, at most 100 characters
 * @param reason why it is returned, or a remark on its publication; at most 1,000 characters
 */
public record Remark(@Nullable String decidedBy, @Nullable String reason) {

    static final Remark NONE = new Remark(null, null);
}
