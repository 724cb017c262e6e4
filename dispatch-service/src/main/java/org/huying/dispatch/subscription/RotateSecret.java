package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.subscription.SigningKey.Kind;

/** A new secret in the place of one that stays valid for a while, so that nothing is refused meanwhile (换密钥). */
@ApplicationScoped
public class RotateSecret {
    private final Subscriptions subscriptions;
    private final Secrets secrets;
    private final PrivilegedActs acts;

    RotateSecret(Subscriptions subscriptions, Secrets secrets, PrivilegedActs acts) {
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.acts = acts;
    }

    /** @param atOnce the former ones are void from now on: somebody else knows them */
    @Transactional
    public RotatedSecret handle(SubscriptionCommand command, Kind kind, boolean atOnce) {
        Subscription rotated = subscriptions.visible(command);
        if (!Secrets.kindsOf(rotated.channel()).contains(kind))
            throw new Invalid("/kind", "该渠道没有这种密钥 · this channel has no such secret");
        rotated.rotateSecret();
        ShownSecret shown = secrets.next(rotated.id(), kind, atOnce);
        acts.record((atOnce ? "voided and rotated " : "rotated ") + kind + " of " + rotated.label());
        return new RotatedSecret(rotated, shown, secrets.known(rotated.id()));
    }
}
