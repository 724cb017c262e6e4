package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.event.EventIds;
import org.huying.dispatch.subscription.SigningKey.Kind;

/** Makes the secrets of subscriptions, shows each once, and lets former ones run out. */
@ApplicationScoped
class Secrets {
    /** More would not fit the header that carries a signature for each. */
    private static final long MOST_VALID = 4;

    private final SecretTable table;
    private final SealedSecrets sealed;
    private final Duration overlap;

    /** @param overlap for how long a former secret stays valid */
    Secrets(
            SecretTable table,
            SealedSecrets sealed,
            @ConfigProperty(name = "huying.subscriptions.rotation-overlap", defaultValue = "24h") Duration overlap) {
        this.table = table;
        this.sealed = sealed;
        this.overlap = overlap;
    }

    /** A webhook has both kinds of signing keys, so that its scheme can be changed without a gap. */
    static List<Kind> kindsOf(Channel channel) {
        return channel == Channel.WEBHOOK ? List.of(Kind.HMAC, Kind.ED25519, Kind.INBOUND) : List.of(Kind.INBOUND);
    }

    List<ShownSecret> first(UUID subscription, Channel channel) {
        return kindsOf(channel).stream().map(kind -> add(subscription, kind)).toList();
    }

    /** @param atOnce the former ones are known to others, and are void from now on */
    ShownSecret next(UUID subscription, Kind kind, boolean atOnce) {
        boolean tooMany = stored(subscription).filter(it -> it.kind() == kind).count() >= MOST_VALID;
        if (tooMany && !atOnce) throw new TooManyRotations();
        table.retire(subscription, kind, atOnce ? Duration.ZERO : overlap);
        return add(subscription, kind);
    }

    List<KnownKey> known(UUID subscription) {
        return stored(subscription).map(KnownKey::of).toList();
    }

    void forget(UUID subscription) {
        table.forget(subscription);
    }

    private Stream<StoredSecret> stored(UUID subscription) {
        return table.valid(subscription).stream();
    }

    private ShownSecret add(UUID subscription, Kind kind) {
        NewSecret secret = NewSecret.of(kind);
        table.insert(sealed.seal(EventIds.next(), subscription, secret));
        return secret.shown();
    }
}
