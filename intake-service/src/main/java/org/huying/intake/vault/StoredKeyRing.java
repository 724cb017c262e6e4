package org.huying.intake.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.secret.AesGcm;
import org.huying.intake.vault.StoredKeys.Purpose;
import org.jboss.logging.Logger;

/**
 * The keys as they are stored, opened by the master key when they are first needed and then kept in memory: a KMS is
 * asked once for each of them, never for a registration. The wrapping key is made anew every day. Each replica asks
 * now and then which one is in use ({@code huying.vault.confirm-every}); while the KMS is away the one at hand goes on.
 */
@ApplicationScoped
class StoredKeyRing implements KeyRing {
    private static final Logger LOG = Logger.getLogger(StoredKeyRing.class);

    private final MasterKey master;
    private final StoredKeys stored;
    private final Duration confirmEvery;
    private final Duration renewEvery;
    private final Map<String, WrappingKey> opened = new ConcurrentHashMap<>();
    private volatile Confirmed confirmed;
    private volatile byte[] marking;

    StoredKeyRing(
            MasterKey master,
            StoredKeys stored,
            @ConfigProperty(name = "huying.vault.confirm-every", defaultValue = "60S") Duration confirmEvery,
            @ConfigProperty(name = "huying.vault.renew-every", defaultValue = "24H") Duration renewEvery) {
        this.master = master;
        this.stored = stored;
        this.confirmEvery = confirmEvery;
        this.renewEvery = renewEvery;
    }

    private record Confirmed(WrappingKey key, long at) {}

    @Override
    public WrappingKey current() {
        Confirmed known = confirmed;
        return isFresh(known) ? known.key() : confirm();
    }

    private boolean isFresh(Confirmed known) {
        return known != null && System.nanoTime() - known.at() < confirmEvery.toNanos();
    }

    private synchronized WrappingKey confirm() {
        if (isFresh(confirmed)) return confirmed.key();
        long now = System.nanoTime();
        Optional<StoredKey> inUse = stored.inUse(Purpose.WRAPPING);
        StoredKey next =
                inUse.filter(key -> key.age().compareTo(renewEvery) < 0).orElseGet(() -> renewed(inUse));
        WrappingKey key = opened(next);
        confirmed = new Confirmed(key, now);
        return key;
    }

    private StoredKey renewed(Optional<StoredKey> before) {
        try {
            return stored.follow(before, StoredKey.made(master, AesGcm.newKey()));
        } catch (VaultUnavailable away) {
            LOG.warn("the master key is out of reach, the wrapping key is not made anew");
            return before.orElseThrow(() -> away);
        }
    }

    /** What this replica does next is done under the key that is in use by then. */
    void forgetWhatIsInUse() {
        confirmed = null;
    }

    @Override
    public byte[] unwrap(Wrapped wrapped, byte[] boundTo) {
        String id = wrapped.under();
        if (!StoredKey.isName(id)) return master.unwrap(wrapped, boundTo);
        WrappingKey known = opened.get(id);
        if (known == null)
            known = opened(
                    stored.named(id).orElseThrow(() -> new IllegalStateException("there is no wrapping key " + id)));
        return known.unwrap(wrapped.bytes(), boundTo);
    }

    private WrappingKey opened(StoredKey key) {
        WrappingKey known = opened.get(key.id());
        if (known != null) return known;
        WrappingKey fresh = new WrappingKey(key.id(), key.open(master));
        opened.put(key.id(), fresh);
        return fresh;
    }

    @Override
    public byte[] markingKey() {
        byte[] known = marking;
        if (known != null) return known;
        synchronized (this) {
            if (marking == null) marking = marking().open(master);
            return marking;
        }
    }

    private StoredKey marking() {
        return stored.inUse(Purpose.MARKING)
                .orElseGet(() -> stored.firstMarking(
                        StoredKey.made(master, master.earlierMarkingKey().orElseGet(AesGcm::newKey))));
    }
}
