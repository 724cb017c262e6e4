package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Somebody finds that a merged concern is a matter of its own after all (撤销合并). */
@ApplicationScoped
public class UnmergeConcern {
    private final Mergers mergers;
    private final Survivors survivors;
    private final MergerNews news;
    private final Clock clock;

    UnmergeConcern(Mergers mergers, Survivors survivors, MergerNews news, Clock clock) {
        this.mergers = mergers;
        this.survivors = survivors;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Merger handle(MergeCommand command) {
        Map<String, Concern> held = mergers.held(survivors.with(command.number()), command.caller());
        Concern concern = held.get(command.number());
        command.expected().mustBe(concern.sequence());
        news.tell(concern.unmerge(command.reason(), command.caller(), clock.instant()), command.caller());
        survivors.leftBy(concern, held.values(), command.caller());
        return mergers.of(concern);
    }
}
