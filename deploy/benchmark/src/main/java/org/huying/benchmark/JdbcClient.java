package org.huying.benchmark;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.huying.local.postgres.LocalPostgres;

/**
 * The yardstick: writes the rows of a registration with reporter and idempotency key, in the same three statements and
 * one transaction, with nothing around them.
 */
final class JdbcClient implements Load.Client {
    private static final String KEY =
            "INSERT INTO idempotency_key (caller, key, fingerprint, answer) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String CONCERN = """
            WITH person AS (INSERT INTO vault.reporter (ref, sealed, created_at, phone_mark, concern_id)
              VALUES (?, ?, ?, ?, ?)),
              key AS (INSERT INTO vault.reporter_key (ref, wrapped, master_key_id) VALUES (?, ?, ?))
            INSERT INTO concern (id, number, sequence, version, channel, nature, topic, description, confidential,
              community_code, grid_code, building, reporter_ref, registered_by, tracking_code, registered_at)
            VALUES (?, ?, 1, 0, 'WEB', 'HELP', 'neighbourhood.noise', ?, false, '520102033901', '520102033901001', '3栋',
              ?, 'anonymous', ?, ?)
            """;
    private static final String OUTBOX =
            "INSERT INTO outbox (shard, topic, key, headers, value) VALUES (?, 'huying.concerns', ?, ?, ?)";
    /** As long as the names of wrapping keys are. */
    private static final String WRAPPING_KEY = "w-00000000-0000-7000-8000-000000000000";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Connection connection;
    private final PreparedStatement key;
    private final PreparedStatement concern;
    private final PreparedStatement outbox;

    JdbcClient(String url) throws SQLException {
        connection = DriverManager.getConnection(url, LocalPostgres.USER, "");
        connection.setAutoCommit(false);
        key = connection.prepareStatement(KEY);
        concern = connection.prepareStatement(CONCERN);
        outbox = connection.prepareStatement(OUTBOX);
    }

    @Override
    public void turn(Load.Turn turn) throws SQLException {
        long number = turn.number();
        UUID id = UUID.randomUUID();
        UUID ref = UUID.randomUUID();
        Timestamp now = Timestamp.from(Instant.now());
        key.setString(1, "anonymous");
        key.setString(2, "benchmark-" + number);
        key.setBytes(3, random(32));
        key.setString(4, "WLC-20231201-" + number);
        key.executeUpdate();
        concern.setObject(1, ref);
        concern.setBytes(2, random(70));
        concern.setTimestamp(3, now);
        concern.setBytes(4, random(16));
        concern.setObject(5, id);
        concern.setObject(6, ref);
        concern.setBytes(7, random(60));
        concern.setString(8, WRAPPING_KEY);
        concern.setObject(9, id);
        concern.setString(10, "WLC-20231201-" + number);
        concern.setString(11, "第 " + number + " 条：楼上装修噪声很大，请协调。");
        concern.setObject(12, ref);
        concern.setString(13, "7K2M-9QXT-4B0C");
        concern.setTimestamp(14, now);
        concern.executeUpdate();
        outbox.setInt(1, (int) (number % 8));
        outbox.setString(2, id.toString());
        outbox.setString(3, "x".repeat(420));
        outbox.setBytes(4, random(380));
        outbox.executeUpdate();
        connection.commit();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
