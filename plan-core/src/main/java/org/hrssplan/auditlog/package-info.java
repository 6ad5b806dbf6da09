/** The audit log: what was asked of the service, by whom, and what became of it, in a chain that shows every change. */
@NullMarked
package org.hrssplan.auditlog;

import org.jspecify.annotations.NullMarked;
