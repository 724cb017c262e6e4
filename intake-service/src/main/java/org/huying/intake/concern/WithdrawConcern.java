package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.progress.ProgressStatus;

/**
 * The reporter wants a concern no more (撤回), or staff say so for them. Its case ends, unless it is one with others: one
 * that was merged leaves the other alone, and one that others were merged into goes on for them.
 */
@ApplicationScoped
public class WithdrawConcern {
    private final OnReportersBehalf own;
    private final Survivors survivors;
    private final ConcernNews news;
    private final Clock clock;

    WithdrawConcern(OnReportersBehalf own, Survivors survivors, ConcernNews news, Clock clock) {
        this.own = own;
        this.survivors = survivors;
        this.news = news;
        this.clock = clock;
    }

    /** Which concern, the version decided upon, and the tracking code or null. */
    public record Withdrawing(String number, EntityVersion expected, String trackingCode, String reason) {}

    @Transactional
    public Concern handle(Withdrawing wish, AccessScope caller) {
        Map<String, Concern> held = own.held(survivors.with(wish.number()), wish.trackingCode(), caller);
        Concern concern = held.get(wish.number());
        wish.expected().mustBe(concern.sequence());
        own.mustGoOn(concern);
        boolean caseGoesOn = survivors.isOneWithOthers(concern);
        var withdrawn = concern.withdraw(wish.reason(), caseGoesOn, caller, clock.instant());
        news.tell(withdrawn, concern, ProgressStatus.WITHDRAWN);
        survivors.leftBy(concern, held.values(), caller);
        return concern;
    }
}
