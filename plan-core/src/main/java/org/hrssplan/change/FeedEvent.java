package org.hrssplan.change;

/** What a stream of the feed tells. */
sealed interface FeedEvent {

    /** A change, each once and in order. */
    record Told(ChangeView change) implements FeedEvent {}

    /** All that was written up to here has been told. */
    record Reached(Watermark watermark) implements FeedEvent {}
}
