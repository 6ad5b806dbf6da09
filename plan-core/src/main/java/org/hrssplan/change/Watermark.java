package org.hrssplan.change;

import java.time.Instant;

/**
 * How far the feed has come: whoever has read it up to here knows of every change that was written at or before the
 * instant.
 *
 * @param seq number of the last change; 0 before the first
 * @param at instant of the last write of any kind: what is read now is as it was then
 */
public record Watermark(long seq, Instant at) {}
