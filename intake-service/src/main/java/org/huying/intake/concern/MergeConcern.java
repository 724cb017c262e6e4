package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.huying.intake.progress.Progress;

/** Somebody decides that two concerns report the same matter (合并): one goes on, the other with it. */
@ApplicationScoped
public class MergeConcern {
    private final Mergers mergers;
    private final Progress progress;
    private final MergerNews news;
    private final Clock clock;

    MergeConcern(Mergers mergers, Progress progress, MergerNews news, Clock clock) {
        this.mergers = mergers;
        this.progress = progress;
        this.news = news;
        this.clock = clock;
    }

    /** Asked once more for the same, it answers the same: the version decided upon was the one before. */
    @Transactional
    public Merger handle(MergeCommand command, String into) {
        if (into.equals(command.number())) throw new Invalid("/into", "不能并入自身 · a concern is not merged into itself");
        var held = mergers.held(List.of(command.number(), into), command.caller());
        Concern merged = held.get(command.number());
        Concern survivor = held.get(into);
        if (merged.isMergedInto(survivor)) {
            news.toldBefore(merged.token());
            return mergers.of(merged);
        }
        command.expected().mustBe(merged.sequence());
        mustNotBeVoid(merged);
        mustNotBeVoid(survivor);
        List<String> others = mergers.mergedInto(merged);
        if (!others.isEmpty()) throw new OthersMergedHere(merged, others);
        news.tell(merged.merge(survivor, command.reason(), command.caller(), clock.instant()), command.caller());
        return mergers.of(merged);
    }

    private void mustNotBeVoid(Concern concern) {
        if (concern.status().isAnEnd() || progress.isVoid(concern.id())) throw new ConcernIsVoid(concern.number());
    }
}
