package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Somebody finds that a merged concern is a matter of its own after all (撤销合并). */
@ApplicationScoped
public class UnmergeConcern {
    private final Mergers mergers;
    private final ConcernNews news;
    private final Clock clock;

    UnmergeConcern(Mergers mergers, ConcernNews news, Clock clock) {
        this.mergers = mergers;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Merger handle(MergeCommand command) {
        Concern concern =
                mergers.held(List.of(command.number()), command.caller()).get(command.number());
        command.expected().mustBe(concern.sequence());
        news.tell(concern.unmerge(command.reason(), command.caller(), clock.instant()), command.caller());
        return mergers.of(concern);
    }
}
