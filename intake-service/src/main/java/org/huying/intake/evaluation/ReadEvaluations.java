package org.huying.intake.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.OwnConcerns;
import org.huying.intake.progress.Progress;

/** What a reporter said, to themself and to those who may read the concern in full: desk, and secretary of the community. */
@ApplicationScoped
public class ReadEvaluations {
    private final OwnConcerns concerns;
    private final Progress progress;
    private final Evaluations evaluations;
    private final EvaluationDays days;

    ReadEvaluations(OwnConcerns concerns, Progress progress, Evaluations evaluations, EvaluationDays days) {
        this.concerns = concerns;
        this.progress = progress;
        this.evaluations = evaluations;
        this.days = days;
    }

    /**
     * What was said of a concern.
     *
     * @param evaluateUntil until when the present closing can be evaluated; empty while it is not closed
     * @param evaluations   one for each closing that was evaluated, the first one first
     */
    public record OfConcern(String number, Optional<Instant> evaluateUntil, List<Evaluation> evaluations) {}

    @Transactional
    public OfConcern handle(String number, String trackingCode, AccessScope caller) {
        Concern concern = concerns.inFull(number, trackingCode, caller);
        return new OfConcern(
                concern.number(), progress.closingOf(concern.goesOnAs()).map(days::end), evaluations.of(concern.id()));
    }
}
