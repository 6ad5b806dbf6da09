/** The services that own the chapters of a plan: where they are, how they are asked, how they are. */
@NullMarked
package org.hrssplan.gateway.domain;

import org.jspecify.annotations.NullMarked;
