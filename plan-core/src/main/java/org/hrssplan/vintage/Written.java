package org.hrssplan.vintage;

/** Something was written and is committed; fired by {@link Writes}, for those that would otherwise look again and again. */
public record Written() {}
