package org.huying.chassis.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Makes a creating request safe to repeat (draft-ietf-httpapi-idempotency-key-header): the first one with a key claims
 * it in its own transaction together with the answer, later ones get that answer and nothing else happens.
 */
@ApplicationScoped
public class IdempotencyKeys {
    /** In the order of the keys, so that two replicas with the same keys in hand wait for, and never block, each other. */
    private static final String INSERT = """
            INSERT INTO idempotency_key (caller, key, fingerprint, answer)
            SELECT * FROM unnest(?::text[], ?::text[], ?::bytea[], ?::text[]) AS claim (caller, key, fingerprint, answer)
            ORDER BY caller, key
            ON CONFLICT DO NOTHING RETURNING caller, key
            """;

    private static final String READ = """
            SELECT caller, key, fingerprint, answer FROM idempotency_key
            JOIN unnest(?::text[], ?::text[]) AS wanted (caller, key) USING (caller, key)
            """;

    private final DataSource database;

    IdempotencyKeys(DataSource database) {
        this.database = database;
    }

    /** Claims one key, see {@link #claim(List)}. */
    public Verdict claim(Claim claim) {
        return claim(List.of(claim)).get(0);
    }

    /**
     * Claims the keys in the running transaction, each in its turn as if they came one by one, and says what became of
     * each. Waits for a concurrent request with one of the keys to commit or fail.
     */
    public List<Verdict> claim(List<Claim> claims) {
        Map<String, Claim> firsts = new LinkedHashMap<>();
        claims.forEach(claim -> firsts.putIfAbsent(claim.id(), claim));
        try (Connection connection = database.getConnection()) {
            Set<String> claimed = insert(connection, firsts.values());
            Map<String, Claim> before = new HashMap<>();
            if (claimed.size() < firsts.size()) before.putAll(read(connection, firsts.values()));
            claimed.forEach(before::remove);
            return claims.stream()
                    .map(claim -> verdict(claim, firsts.get(claim.id()), before.get(claim.id())))
                    .toList();
        } catch (SQLException failure) {
            throw new IdempotencyKeysUnavailable(failure);
        }
    }

    /** What became of the same keys before, for each; claims none, and is empty where a key is new. */
    public List<Optional<Verdict>> before(List<Claim> claims) {
        if (claims.isEmpty()) return List.of();
        try (Connection connection = database.getConnection()) {
            Map<String, Claim> before = read(connection, claims);
            return claims.stream()
                    .map(claim -> Optional.ofNullable(before.get(claim.id())).map(claim::beside))
                    .toList();
        } catch (SQLException failure) {
            throw new IdempotencyKeysUnavailable(failure);
        }
    }

    private static Verdict verdict(Claim claim, Claim firstOfBatch, Claim before) {
        if (before != null) return claim.beside(before);
        return claim == firstOfBatch ? Verdict.FIRST : claim.beside(firstOfBatch);
    }

    private static Set<String> insert(Connection connection, Collection<Claim> claims) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bindKeys(insert, claims);
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea", claims.stream().map(Claim::request).toArray(byte[][]::new)));
            insert.setArray(4, connection.createArrayOf("text", column(claims, Claim::answer)));
            Set<String> claimed = new HashSet<>();
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) claimed.add(new Claim(row.getString(1), row.getString(2), null, null).id());
            }
            return claimed;
        }
    }

    private static Map<String, Claim> read(Connection connection, Collection<Claim> claims) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            bindKeys(read, claims);
            Map<String, Claim> found = new HashMap<>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    Claim claim = new Claim(row.getString(1), row.getString(2), row.getBytes(3), row.getString(4));
                    found.put(claim.id(), claim);
                }
            }
            return found;
        }
    }

    private static void bindKeys(PreparedStatement statement, Collection<Claim> claims) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(1, connection.createArrayOf("text", column(claims, Claim::caller)));
        statement.setArray(2, connection.createArrayOf("text", column(claims, Claim::key)));
    }

    private static Object[] column(Collection<Claim> claims, Function<Claim, Object> field) {
        return claims.stream().map(field).toArray();
    }
}
