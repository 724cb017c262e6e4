package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.progress.Progress;
import org.huying.intake.progress.ProgressStatus;

/** The desk or the community's secretary does not take a concern on (不予受理), and tells its reporter why. */
@ApplicationScoped
public class DeclineConcern {
    private final Mergers concerns;
    private final Progress progress;
    private final ConcernNews news;
    private final AbusiveReports abusive;
    private final Clock clock;

    DeclineConcern(Mergers concerns, Progress progress, ConcernNews news, AbusiveReports abusive, Clock clock) {
        this.concerns = concerns;
        this.progress = progress;
        this.news = news;
        this.abusive = abusive;
        this.clock = clock;
    }

    /** @param explanation in plain words; the reporter reads it */
    public record Declining(DeclineReason reason, String explanation) {}

    @Transactional
    public Concern handle(String number, EntityVersion expected, Declining why, AccessScope caller) {
        Concern concern = concerns.held(List.of(number), caller).get(number);
        expected.mustBe(concern.sequence());
        if (progress.isAccepted(concern.id())) throw new CaseIsAccepted(number);
        if (progress.hasEnded(concern.id())) throw new ConcernIsOver(number);
        List<String> others = concerns.mergedInto(concern);
        if (!others.isEmpty()) throw new OthersMergedHere(concern, others);
        var declined = concern.decline(why.reason(), why.explanation(), caller, clock.instant());
        news.tell(declined, concern, ProgressStatus.NOT_ADMITTED, why.explanation());
        if (why.reason() == DeclineReason.ABUSIVE) abusive.held(concern);
        return concern;
    }
}
