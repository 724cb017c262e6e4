package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.secret.KeyFile;
import org.huying.dispatch.subscription.SigningKey.Kind;

/** The stored secrets. */
@ApplicationScoped
class SecretTable {
    private static final String STILL_VALID = " AND (valid_until IS NULL OR valid_until > clock_timestamp())";
    private static final String VALID =
            "SELECT id, subscription_id, kind, sealed, public_key, created_at, valid_until FROM subscription_secret"
                    + " WHERE subscription_id = ?" + STILL_VALID + " ORDER BY id DESC";
    private static final String INSERT =
            "INSERT INTO subscription_secret (id, subscription_id, kind, sealed, public_key, created_at)"
                    + " VALUES (?, ?, ?, ?, ?, clock_timestamp())";
    /** One that runs out sooner than that keeps its hour. */
    private static final String RETIRE =
            "UPDATE subscription_secret SET valid_until = least(valid_until, clock_timestamp() + make_interval(secs => ?))"
                    + " WHERE subscription_id = ? AND kind = ?" + STILL_VALID;

    private static final String DELETE = "DELETE FROM subscription_secret WHERE subscription_id = ?";
    private static final String EXPIRED = "DELETE FROM subscription_secret WHERE valid_until <= clock_timestamp()";
    private static final String SEALED_UNDER = "SELECT DISTINCT substring(sealed FOR 4) FROM subscription_secret";

    private final DataSource database;

    SecretTable(DataSource database) {
        this.database = database;
    }

    /** Those valid now, the newest first. */
    List<StoredSecret> valid(UUID subscription) {
        return run(VALID, read -> {
            read.setObject(1, subscription);
            try (ResultSet row = read.executeQuery()) {
                List<StoredSecret> found = new ArrayList<>();
                while (row.next()) found.add(secret(row));
                return found;
            }
        });
    }

    void insert(StoredSecret secret) {
        run(INSERT, insert -> {
            insert.setObject(1, secret.id());
            insert.setObject(2, secret.subscription());
            insert.setString(3, secret.kind().name());
            insert.setBytes(4, secret.sealed());
            insert.setString(5, secret.publicKey());
            return insert.executeUpdate();
        });
    }

    /** All of that kind are valid for so long still, and no longer. */
    void retire(UUID subscription, Kind kind, Duration overlap) {
        run(RETIRE, retire -> {
            retire.setDouble(1, overlap.toSeconds());
            retire.setObject(2, subscription);
            retire.setString(3, kind.name());
            return retire.executeUpdate();
        });
    }

    void forget(UUID subscription) {
        run(DELETE, delete -> {
            delete.setObject(1, subscription);
            return delete.executeUpdate();
        });
    }

    /** Returns how many there were, of all subscriptions. */
    int forgetExpired() {
        return run(EXPIRED, PreparedStatement::executeUpdate);
    }

    /** The names of all keys anything is sealed under. */
    Set<Integer> sealingKeys() {
        return run(SEALED_UNDER, read -> {
            Set<Integer> names = new HashSet<>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) names.add(KeyFile.keyOf(row.getBytes(1)));
            }
            return names;
        });
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException failure) {
            throw new SubscriptionsUnavailable(failure);
        }
    }

    private static StoredSecret secret(ResultSet row) throws SQLException {
        return new StoredSecret(
                row.getObject("id", UUID.class),
                row.getObject("subscription_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getBytes("sealed"),
                row.getString("public_key"),
                instant(row, "created_at"),
                instant(row, "valid_until"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
