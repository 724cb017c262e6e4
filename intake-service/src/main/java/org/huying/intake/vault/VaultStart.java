package org.huying.intake.vault;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * A service that could not open what was sealed does not start: somebody dropped a master key too early. Where the KMS
 * is away it starts all the same, and tells when it has to ask.
 */
@ApplicationScoped
class VaultStart {
    private static final Logger LOG = Logger.getLogger(VaultStart.class);

    private final MasterKey master;
    private final SealedKeys keys;

    VaultStart(MasterKey master, SealedKeys keys) {
        this.master = master;
        this.keys = keys;
    }

    void check(@Observes StartupEvent event) {
        try {
            check(master.ids(), keys.byMasterKey().keySet());
        } catch (VaultUnavailable away) {
            LOG.warn("the master key is out of reach at the start");
        }
    }

    static void check(List<String> held, Set<String> needed) {
        List<String> missing =
                needed.stream().filter(id -> !held.contains(id)).sorted().toList();
        if (!missing.isEmpty())
            throw new IllegalStateException("personal data is sealed under master keys that are not there: " + missing);
    }
}
