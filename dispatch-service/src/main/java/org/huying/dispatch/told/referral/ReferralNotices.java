package org.huying.dispatch.told.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeSource;
import org.huying.dispatch.referral.Referral;
import org.huying.dispatch.referral.ReferralEvent;
import org.huying.dispatch.told.Letterhead;
import org.huying.dispatch.told.Meanings;
import org.huying.dispatch.told.Standing;

/** What comes of a referral for the unit it was sent to. */
@ApplicationScoped
public class ReferralNotices implements NoticeSource {
    static final Meanings<ReferralEvent, ReferralNotices> MEANINGS = Meanings.<ReferralEvent, ReferralNotices>of(
                    ReferralEvent.class)
            .on(ReferralEvent.Sent.class, (event, on) -> on.tell(event, ReferralNotice.Sent::new))
            .on(ReferralEvent.Overdue.class, (event, on) -> on.tell(event, ReferralNotice.Overdue::new))
            .on(ReferralEvent.Withdrawn.class, (event, on) -> on.tell(event, ReferralNotice.Withdrawn::new))
            // What a unit does and says itself.
            .nobody(ReferralEvent.Acknowledged.class)
            .nobody(ReferralEvent.OutcomeReported.class)
            .nobody(ReferralEvent.Declined.class);

    private final Standing standing;

    public ReferralNotices(Standing standing) {
        this.standing = standing;
    }

    @Override
    public Stream<Notice> noticesOf(DomainEvent event) {
        return MEANINGS.read(event).stream()
                .filter(told -> standing.isPartner(told.of().unit()))
                .flatMap(told -> MEANINGS.tell(told, this));
    }

    private Stream<Notice> tell(ReferralEvent event, Function<ReferralSheet, ReferralNotice> content) {
        Referral referral = standing.of(Referral.class, event.of().referralId());
        ReferralSheet sheet =
                ReferralSheet.of(referral, standing.unit(referral.senderUnit()).orElse(null));
        var about = event.of().about();
        return Stream.of(Letterhead.of(
                        event,
                        about.caseId(),
                        about.communityCode(),
                        referral.matter().topic())
                .to(event.of().unit(), content.apply(sheet)));
    }
}
