package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.directory.PartnerUnit;

/** Subscriptions as they are asked for, once they are found to make sense. */
@ApplicationScoped
class SubscriptionDrafts {
    private final SubscribingUnits units;
    private final TermsCheck check;
    private final Clock clock;

    SubscriptionDrafts(SubscribingUnits units, TermsCheck check, Clock clock) {
        this.units = units;
        this.check = check;
        this.clock = clock;
    }

    Subscription of(UUID id, NewSubscription wanted, AccessScope caller) {
        PartnerUnit unit = units.of(wanted.unit(), caller);
        check.mustBeSound(wanted.terms(), wanted.channel(), unit);
        return new Subscription(id, unit, wanted.channel(), wanted.terms(), caller.subject(), clock.instant());
    }

    void mustBeSound(SubscriptionTerms terms, Subscription of) {
        check.mustBeSound(terms, of.channel(), units.of(of));
    }
}
