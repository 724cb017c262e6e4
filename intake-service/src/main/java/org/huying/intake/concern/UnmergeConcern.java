package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.huying.chassis.outbox.Outbox;

/** Somebody finds that a merged concern is a matter of its own after all (撤销合并). */
@ApplicationScoped
public class UnmergeConcern {
    private final Mergers mergers;
    private final Survivors survivors;
    private final Outbox outbox;
    private final Clock clock;

    UnmergeConcern(Mergers mergers, Survivors survivors, Outbox outbox, Clock clock) {
        this.mergers = mergers;
        this.survivors = survivors;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Merger handle(MergeCommand command) {
        Map<String, Concern> held = mergers.held(survivors.with(command.number()), command.caller());
        Concern concern = held.get(command.number());
        command.expected().mustBe(concern.sequence());
        outbox.add(concern.unmerge(command.reason(), command.caller(), clock.instant()));
        survivors.leftBy(concern, held.values(), command.caller());
        return mergers.of(concern);
    }
}
