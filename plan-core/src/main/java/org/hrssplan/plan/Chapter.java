package org.hrssplan.plan;

import jakarta.persistence.Embeddable;

/**
 * A heading of a plan's indicator table, in the plan's own words.
 *
 * @param position order within the whole plan, 1 or more
 * @param title without the printed numbering
 * @param markers printed markers such as {@code *}, separated by blanks; empty for none
 */
@Embeddable
public record Chapter(int position, String title, String markers) {}
