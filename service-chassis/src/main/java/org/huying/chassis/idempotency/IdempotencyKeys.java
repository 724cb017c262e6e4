package org.huying.chassis.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Makes a creating request safe to repeat (draft-ietf-httpapi-idempotency-key-header): the first one with a key claims
 * it in its own transaction together with the answer, later ones get that answer and nothing else happens.
 */
@ApplicationScoped
public class IdempotencyKeys {
    private final DataSource database;

    IdempotencyKeys(DataSource database) {
        this.database = database;
    }

    /**
     * Claims the key; when somebody did so before, returns the answer given then.
     *
     * @param caller  subject of the caller: keys of different callers never meet
     * @param request the whole request as text; the same key with another request is refused
     */
    public Optional<String> claim(String caller, String key, String request, String answer) {
        byte[] fingerprint = fingerprint(request);
        try (Connection connection = database.getConnection()) {
            if (insert(connection, caller, key, fingerprint, answer)) return Optional.empty();
            return Optional.of(earlierAnswer(connection, caller, key, fingerprint));
        } catch (SQLException failure) {
            throw new IdempotencyKeysUnavailable(failure);
        }
    }

    /** Waits for a concurrent request with the same key to commit or fail. */
    private static boolean insert(Connection connection, String caller, String key, byte[] fingerprint, String answer)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO idempotency_key (caller, key, fingerprint, answer) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, caller);
            insert.setString(2, key);
            insert.setBytes(3, fingerprint);
            insert.setString(4, answer);
            return insert.executeUpdate() == 1;
        }
    }

    private static String earlierAnswer(Connection connection, String caller, String key, byte[] fingerprint)
            throws SQLException {
        try (var read = connection.prepareStatement(
                "SELECT fingerprint, answer FROM idempotency_key WHERE caller = ? AND key = ?")) {
            read.setString(1, caller);
            read.setString(2, key);
            try (var row = read.executeQuery()) {
                row.next();
                if (!MessageDigest.isEqual(row.getBytes(1), fingerprint)) throw new IdempotencyKeyReused();
                return row.getString(2);
            }
        }
    }

    private static byte[] fingerprint(String request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
