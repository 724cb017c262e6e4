package org.huying.intake.challenge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** In the database, because a challenge that was met at one replica is spent at all of them. */
@ApplicationScoped
class SpentChallengeTable implements SpentChallenges {
    private static final String SPEND = """
            INSERT INTO spent_challenge AS spent (id, use, expires_at) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET use = spent.use WHERE spent.use = excluded.use
            """;
    private static final String FORGET = "DELETE FROM spent_challenge WHERE expires_at < ?";

    private final DataSource database;
    private final Clock clock;

    SpentChallengeTable(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean spend(UUID id, String use, Instant expiresAt, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    var spend = connection.prepareStatement(SPEND)) {
                spend.setObject(1, id);
                spend.setString(2, use);
                spend.setTimestamp(3, Timestamp.from(expiresAt));
                return spend.executeUpdate() == 1;
            } catch (SQLException failure) {
                throw new InboxUnavailable(failure);
            }
        });
    }

    /** One that expired is refused by its own date. */
    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() throws SQLException {
        try (Connection connection = database.getConnection();
                var forget = connection.prepareStatement(FORGET)) {
            forget.setTimestamp(1, Timestamp.from(clock.instant()));
            forget.executeUpdate();
        }
    }
}
