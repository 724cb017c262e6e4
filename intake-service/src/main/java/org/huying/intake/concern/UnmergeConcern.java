package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.huying.chassis.outbox.Outbox;

/** Somebody finds that a merged concern is a matter of its own after all (撤销合并). */
@ApplicationScoped
public class UnmergeConcern {
    private final Mergers mergers;
    private final Outbox outbox;
    private final Clock clock;

    UnmergeConcern(Mergers mergers, Outbox outbox, Clock clock) {
        this.mergers = mergers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Merger handle(MergeCommand command) {
        Concern concern =
                mergers.held(List.of(command.number()), command.caller()).get(command.number());
        command.expected().mustBe(concern.sequence());
        outbox.add(concern.unmerge(command.reason(), command.caller(), clock.instant()));
        return mergers.of(concern);
    }
}
