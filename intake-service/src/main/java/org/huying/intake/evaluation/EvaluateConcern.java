package org.huying.intake.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.OwnConcerns;
import org.huying.intake.progress.Closing;
import org.huying.intake.progress.Progress;

/** A reporter evaluates how their concern was handled (诉求人自评), once it is closed and for a time. */
@ApplicationScoped
public class EvaluateConcern {
    private final OwnConcerns concerns;
    private final Progress progress;
    private final Evaluations evaluations;
    private final EvaluationDays days;
    private final Outbox outbox;
    private final Clock clock;

    EvaluateConcern(
            OwnConcerns concerns,
            Progress progress,
            Evaluations evaluations,
            EvaluationDays days,
            Outbox outbox,
            Clock clock) {
        this.concerns = concerns;
        this.progress = progress;
        this.evaluations = evaluations;
        this.days = days;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What a reporter sends.
     *
     * @param expected the version they replace, where they say so
     */
    public record Command(
            String number, String trackingCode, Optional<EntityVersion> expected, Said said, AccessScope caller) {}

    /** @param isNew whether it is the first word on this closing */
    public record Evaluated(Evaluation evaluation, boolean isNew) {}

    /** The same again has no second effect. */
    @Transactional
    public Evaluated handle(Command command) {
        Concern concern = concerns.held(command.number(), command.trackingCode(), command.caller());
        Closing closing = closingOf(concern);
        Optional<Evaluation> before = evaluations.of(concern.id()).stream()
                .filter(evaluation -> evaluation.isOf(closing))
                .findFirst();
        if (before.isPresent()) return new Evaluated(again(before.get(), command), false);
        Evaluation first = new Evaluation(concern, closing);
        say(first, command);
        evaluations.persist(first);
        return new Evaluated(first, true);
    }

    private Closing closingOf(Concern concern) {
        Closing closing =
                progress.closingOf(concern.goesOnAs()).orElseThrow(() -> new NothingToEvaluate(concern.number()));
        Instant end = days.end(closing);
        if (clock.instant().isAfter(end)) throw new EvaluationOver(concern.number(), end);
        return closing;
    }

    private Evaluation again(Evaluation said, Command command) {
        if (said.said().equals(command.said())) outbox.toldBefore(said.token());
        else {
            command.expected().ifPresent(version -> version.mustBe(said.revision()));
            say(said, command);
        }
        return said;
    }

    private void say(Evaluation evaluation, Command command) {
        outbox.add(evaluation.say(command.said(), command.caller().actingRole(), clock.instant()));
    }
}
