package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;

/**
 * Concerns that others were merged into. One that was withdrawn goes on for those others, until the last of them leaves
 * it too.
 */
@ApplicationScoped
class Survivors {
    private final Concerns concerns;
    private final Outbox outbox;
    private final Clock clock;

    Survivors(Concerns concerns, Outbox outbox, Clock clock) {
        this.concerns = concerns;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A concern's number, and that of the one it is merged into if it is: both are held while it leaves. */
    List<String> with(String number) {
        return Stream.concat(Stream.of(number), concerns.survivorOf(number).stream())
                .toList();
    }

    boolean isOneWithOthers(Concern concern) {
        return concern.status() == ConcernStatus.MERGED
                || !concerns.mergedInto(concern.id()).isEmpty();
    }

    /** @param held the one that left, and the one it was merged into if it was */
    void leftBy(Concern leaver, Collection<Concern> held, AccessScope by) {
        for (Concern survivor : held) {
            boolean wasWithdrawn = survivor != leaver && survivor.status() == ConcernStatus.WITHDRAWN;
            if (wasWithdrawn && concerns.mergedInto(survivor.id()).isEmpty())
                outbox.add(survivor.abandon(by, clock.instant()));
        }
    }
}
