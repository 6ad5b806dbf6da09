package org.hrssplan.gateway.commitment;

import java.util.ArrayList;
import java.util.List;
import org.hrssplan.gateway.commitment.CommitmentPage.Sent;
import org.hrssplan.gateway.part.Part;
import org.jspecify.annotations.Nullable;

/** All promises of one domain that were asked for, in its order. */
record CommitmentPart(List<Sent> items) implements Part {

    CommitmentPart {
        if (items.stream().map(one -> one.content().period()).distinct().count() > 1) {
            throw new IllegalArgumentException("judged through more than one period");
        }
        if (items.stream().map(one -> one.content().id()).distinct().count() < items.size()) {
            throw new IllegalArgumentException("a promise twice");
        }
    }

    /** The period through whose end they are judged; a domain without any does not tell. */
    @Override
    public @Nullable String frame() {
        return items.isEmpty() ? null : items.get(0).content().period();
    }

    CommitmentPart and(List<Sent> more) {
        List<Sent> all = new ArrayList<>(items);
        all.addAll(more);
        return new CommitmentPart(List.copyOf(all));
    }
}
