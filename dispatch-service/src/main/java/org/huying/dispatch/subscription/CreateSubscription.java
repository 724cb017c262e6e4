package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;

/** A unit, or the desk for it, subscribes (订阅). */
@ApplicationScoped
public class CreateSubscription {
    private final SubscriptionDrafts drafts;
    private final CreatedOnce once;
    private final SubscriptionBook book;
    private final PrivilegedActs acts;

    CreateSubscription(SubscriptionDrafts drafts, CreatedOnce once, SubscriptionBook book, PrivilegedActs acts) {
        this.drafts = drafts;
        this.once = once;
        this.book = book;
        this.acts = acts;
    }

    @Transactional
    public CreatedSubscription handle(NewSubscription wanted, AccessScope caller, RepeatableRequest request) {
        UUID id = EventIds.next();
        Optional<String> before = once.before(request, caller, id.toString());
        if (before.isPresent()) return book.enteredBefore(before.get(), caller);
        CreatedSubscription created = book.enter(drafts.of(id, wanted, caller), wanted.startAt());
        acts.record("created " + created.subscription().label());
        return created;
    }
}
