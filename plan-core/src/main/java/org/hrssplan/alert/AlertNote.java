package org.hrssplan.alert;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says who takes an alert up, or closes it.
 *
 * @param by who it is, at most 100 characters
 * @param reason at most 1,000 characters; needed to resolve
 */
public record AlertNote(@Nullable String by, @Nullable String reason) {

    static final AlertNote NONE = new AlertNote(null, null);
}
