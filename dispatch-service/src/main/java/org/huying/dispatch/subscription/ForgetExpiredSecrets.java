package org.huying.dispatch.subscription;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/** What nothing is signed with any more is not kept, sealed or not. */
@ApplicationScoped
class ForgetExpiredSecrets {
    private static final Logger LOG = Logger.getLogger(ForgetExpiredSecrets.class);

    private final SecretTable table;

    ForgetExpiredSecrets(SecretTable table) {
        this.table = table;
    }

    @Scheduled(
            identity = "expired-secrets",
            every = "${huying.housekeeping.every:1h}",
            delayed = "${huying.housekeeping.delay:5m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        int forgotten = table.forgetExpired();
        if (forgotten > 0) LOG.infof("%d secrets of subscriptions had run out", forgotten);
    }
}
