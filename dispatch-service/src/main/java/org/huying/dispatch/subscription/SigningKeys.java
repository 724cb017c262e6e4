package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The keys with which deliveries are signed and answers verified. */
@ApplicationScoped
public class SigningKeys {
    private final SecretTable table;
    private final SealedSecrets sealed;

    SigningKeys(SecretTable table, SealedSecrets sealed) {
        this.table = table;
        this.sealed = sealed;
    }

    /**
     * Those valid now, the newest first; more than one of a kind while a rotation lets the former one run out. Empty
     * for a subscription that ended or never was.
     */
    public List<SigningKey> valid(UUID subscription) {
        return table.valid(subscription).stream().map(sealed::open).toList();
    }
}
