package org.huying.intake.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.intake.attachment.content.Arrivals;
import org.huying.intake.attachment.store.AttachmentStore;
import org.jboss.logging.Logger;

/**
 * Deletes bytes of which nothing is written down: left by a crash between storing and writing down, or by a store that
 * was away when they were to go. Age is measured by the server's clock: story time moves, stores do not move with it.
 */
@ApplicationScoped
class SweepOrphans {
    private static final Logger LOG = Logger.getLogger(SweepOrphans.class);
    private static final int KEY = 36;
    private static final Pattern OURS =
            Pattern.compile("../../[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\\.thumbnail)?");

    private final AttachmentStore store;
    private final Attachments attachments;
    private final Arrivals arrivals;
    private final DataSource database;
    private final Duration age;

    SweepOrphans(
            AttachmentStore store,
            Attachments attachments,
            Arrivals arrivals,
            DataSource database,
            @ConfigProperty(name = "huying.attachments.orphans-after", defaultValue = "1h") Duration age) {
        this.store = store;
        this.attachments = attachments;
        this.arrivals = arrivals;
        this.database = database;
        this.age = age;
    }

    @Scheduled(
            identity = "attachment-orphans",
            every = "${huying.attachments.sweep-every:1h}",
            delayed = "${huying.attachments.sweep-delay:10m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            sweep(age);
        } catch (IOException | RuntimeException unreachable) {
            LOG.warnf(
                    "attachments were not swept (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }

    /** What is younger may be on its way into the database. */
    void sweep(Duration olderThan) throws IOException {
        Instant before = serverTime().minus(olderThan);
        arrivals.forgetBefore(before);
        store.eachBefore(before, this::sweep);
    }

    private void sweep(List<String> found) {
        List<String> stored =
                found.stream().filter(it -> OURS.matcher(it).matches()).toList();
        List<UUID> keys = stored.stream().map(SweepOrphans::key).distinct().toList();
        Set<UUID> held = QuarkusTransaction.requiringNew().call(() -> attachments.heldAmong(keys));
        List<String> orphans =
                stored.stream().filter(it -> !held.contains(key(it))).toList();
        orphans.forEach(this::delete);
        if (!orphans.isEmpty()) LOG.infof("%d files belonged to no attachment", orphans.size());
    }

    private void delete(String orphan) {
        try {
            store.delete(orphan);
        } catch (IOException away) {
            LOG.warnf("%s was not deleted (%s), next time", orphan, away.getMessage());
        }
    }

    private static UUID key(String storedAs) {
        String name = storedAs.substring(storedAs.lastIndexOf('/') + 1);
        return UUID.fromString(name.substring(0, KEY));
    }

    private Instant serverTime() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT clock_timestamp()");
                var row = read.executeQuery()) {
            row.next();
            return row.getTimestamp(1).toInstant();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}
