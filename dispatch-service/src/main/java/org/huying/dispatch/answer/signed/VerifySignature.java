package org.huying.dispatch.answer.signed;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.time.ServerClock;
import org.huying.dispatch.notice.PartnerUnits;
import org.huying.dispatch.subscription.SigningKey;
import org.huying.dispatch.subscription.SigningKeys;
import org.huying.dispatch.subscription.Subscriber;
import org.huying.dispatch.subscription.Subscribers;
import org.huying.dispatch.subscription.SubscriptionStatus;

/**
 * Finds who signed an answer. One who paused a subscription, or whose endpoint failed, still answers; one that ended, or
 * whose unit is no partner any more, does not.
 */
@ApplicationScoped
public class VerifySignature {
    private static final int BYTES = 32;

    private final Subscribers subscribers;
    private final SigningKeys keys;
    private final PartnerUnits partners;
    private final ServerClock clock;
    private final byte[] nobodys = new byte[BYTES];

    VerifySignature(Subscribers subscribers, SigningKeys keys, PartnerUnits partners, ServerClock clock) {
        this.subscribers = subscribers;
        this.keys = keys;
        this.partners = partners;
        this.clock = clock;
        new SecureRandom().nextBytes(nobodys);
    }

    /** The subscription under whose inbound secret it was signed. */
    public Subscriber handle(UUID subscription, SignedBody signed) {
        WebhookSignature signature = new WebhookSignature(signed);
        if (!signature.isWellFormed() || !signature.isFresh(clock.now())) throw new NotSigned();
        Optional<Subscriber> known = subscribers
                .find(subscription)
                .filter(it -> it.status() != SubscriptionStatus.ENDED)
                .filter(it -> partners.include(it.unit()));
        boolean theirs = known.isPresent() && isByOneOf(secrets(subscription), signature);
        if (known.isEmpty()) signature.isBy(nobodys);
        if (!theirs) throw new NotSigned();
        return known.get();
    }

    private List<byte[]> secrets(UUID subscription) {
        return keys.valid(subscription).stream()
                .filter(key -> key.kind() == SigningKey.Kind.INBOUND)
                .map(SigningKey::secret)
                .toList();
    }

    private static boolean isByOneOf(List<byte[]> secrets, WebhookSignature signature) {
        return secrets.stream().map(signature::isBy).reduce(false, Boolean::logicalOr);
    }
}
