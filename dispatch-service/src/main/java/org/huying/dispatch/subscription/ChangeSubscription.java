package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.audit.PrivilegedActs;

/** Another name, filter or address, for the notices to come (变更订阅). */
@ApplicationScoped
public class ChangeSubscription {
    private final Subscriptions subscriptions;
    private final SubscriptionDrafts drafts;
    private final PrivilegedActs acts;

    ChangeSubscription(Subscriptions subscriptions, SubscriptionDrafts drafts, PrivilegedActs acts) {
        this.subscriptions = subscriptions;
        this.drafts = drafts;
        this.acts = acts;
    }

    @Transactional
    public Subscription handle(SubscriptionCommand command, SubscriptionTerms terms) {
        Subscription changed = subscriptions.visible(command);
        drafts.mustBeSound(terms, changed);
        changed.change(terms);
        acts.record("changed " + changed.label());
        return changed;
    }
}
