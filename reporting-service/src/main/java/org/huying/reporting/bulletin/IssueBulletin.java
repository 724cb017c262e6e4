package org.huying.reporting.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.export.TownTime;
import org.huying.reporting.notice.NoticeBoard;
import org.huying.reporting.summary.Window;

/** Issues the bulletin of a week, a month or a campaign; its figures are frozen with it. */
@ApplicationScoped
public class IssueBulletin {
    private final Bulletins bulletins;
    private final BulletinPress press;
    private final NoticeBoard campaigns;
    private final NumberBook numbers;
    private final Clock clock;

    IssueBulletin(Bulletins bulletins, BulletinPress press, NoticeBoard campaigns, NumberBook numbers, Clock clock) {
        this.bulletins = bulletins;
        this.press = press;
        this.campaigns = campaigns;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * What to issue.
     *
     * @param period {@code 2023-W50}, {@code 2023-12} or the code of a campaign
     * @param asOf   a day or an instant; null for now
     */
    public record Issue(BulletinKind kind, String period, String asOf) {}

    /** Returns the number; the same one when the request comes again under its key. */
    @Transactional
    public BulletinNumber handle(Issue issue, Optional<String> key, AccessScope caller) {
        Instant now = TownTime.micros(clock.instant());
        BulletinPeriod period = period(issue);
        Window window = period.window(issue.asOf, now);
        NumberBook.Entry entry = numbers.next(now, issue, key, caller);
        if (!entry.isNew()) return entry.number();
        bulletins.standing(period, window.asOf()).ifPresent(issued -> {
            throw new BulletinAlreadyIssued(issued.number());
        });
        press.issue(new BulletinPress.Order(entry.number(), period, window, now, null, null), caller);
        return entry.number();
    }

    private BulletinPeriod period(Issue issue) {
        return switch (issue.kind) {
            case WEEK -> BulletinPeriod.week(issue.period);
            case MONTH -> BulletinPeriod.month(issue.period);
            case CAMPAIGN ->
                campaigns
                        .campaign(issue.period)
                        .map(BulletinPeriod::campaign)
                        .orElseThrow(() -> new Invalid(
                                "/period",
                                "没有这个活动期，可选 %s · no such campaign; one of %s"
                                        .formatted(campaigns.codes(), campaigns.codes())));
        };
    }
}
