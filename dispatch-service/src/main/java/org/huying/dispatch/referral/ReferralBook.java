package org.huying.dispatch.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.casefile.CaseEvent;

/** Where referrals are entered and told. */
@ApplicationScoped
class ReferralBook {
    private final Referrals referrals;
    private final Outbox outbox;
    private final Clock clock;

    ReferralBook(Referrals referrals, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.outbox = outbox;
        this.clock = clock;
    }

    long nextSerial(UUID caseId) {
        return referrals.nextSerial(caseId);
    }

    /** Again, for a request that had its effect before. */
    Referral enteredBefore(String number, AccessScope caller) {
        Referral entered = referrals.visible(number, caller);
        outbox.toldBefore(new ConsistencyToken(CaseEvent.STREAM, entered.id().toString(), entered.sequence()));
        return entered;
    }

    void mustNotBeBefore(AddressedUnit unit, UUID caseId) {
        referrals.openTo(unit.code(), caseId).ifPresent(open -> {
            throw new AlreadyReferred(open);
        });
    }

    Referral enter(Referral referral, ReferralTerms terms, AccessScope caller) {
        outbox.add(referral.send(terms, caller, clock.instant()));
        referrals.persist(referral);
        return referral;
    }
}
