package org.hrssplan.gateway.part;

import org.jspecify.annotations.Nullable;

/** What one domain says of a plan. */
public interface Part {
    /** What the parts of all domains must agree about, by its equality; null where this one does not tell. */
    @Nullable
    Object frame();
}
