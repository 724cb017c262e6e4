package org.huying.intake.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** The wrapped keys of persons, and under what they are wrapped. */
@ApplicationScoped
class SealedKeys {
    /** Each master key in use with how many keys it wraps: wrapping keys, and those of before there were any. */
    private static final String USES = "SELECT master_key_id, count(*) FROM ("
            + "SELECT master_key_id FROM vault.wrapping_key UNION ALL "
            + Arrays.stream(KeyTable.values()).map(KeyTable::directly).collect(Collectors.joining(" UNION ALL "))
            + ") uses GROUP BY master_key_id ORDER BY master_key_id";

    private static final String DROP = "DELETE FROM vault.wrapping_key former USING vault.wrapping_key target"
            + " WHERE target.id = ? AND former.purpose = 'WRAPPING' AND NOT former.in_use"
            + " AND former.made_at < target.made_at AND "
            + Arrays.stream(KeyTable.values())
                    .map(table -> table.noneUnder("former.id"))
                    .collect(Collectors.joining(" AND "));
    private static final String AGE = "SELECT coalesce((SELECT extract(epoch FROM clock_timestamp() - made_at)::bigint"
            + " FROM vault.wrapping_key WHERE id = ?), 0)";

    private final DataSource database;

    SealedKeys(DataSource database) {
        this.database = database;
    }

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T with(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    Map<UUID, Wrapped> after(KeyTable table, Optional<UUID> last, int limit) {
        return with(connection -> table.after(connection, last, limit));
    }

    void put(KeyTable table, Map<UUID, Wrapped> anew) {
        with(connection -> {
            table.put(connection, anew);
            return null;
        });
    }

    long all() {
        return Arrays.stream(KeyTable.values())
                .mapToLong(table -> number(table.countAll(), null))
                .sum();
    }

    long olderThan(String wrappingKeyId) {
        return Arrays.stream(KeyTable.values())
                .mapToLong(table -> number(table.countOutdated(), wrappingKeyId))
                .sum();
    }

    boolean isOlderThan(String wrappingKeyId, Duration age) {
        return number(AGE, wrappingKeyId) >= age.toSeconds();
    }

    /** Wrapping keys of before the one that is named go, where nothing is wrapped under them. */
    void dropFormer(String wrappingKeyId) {
        with(connection -> {
            try (var drop = connection.prepareStatement(DROP)) {
                drop.setString(1, wrappingKeyId);
                return drop.executeUpdate();
            }
        });
    }

    Map<String, Long> byMasterKey() {
        return with(connection -> {
            try (var read = connection.prepareStatement(USES);
                    var row = read.executeQuery()) {
                Map<String, Long> uses = new LinkedHashMap<>();
                while (row.next()) uses.put(row.getString(1), row.getLong(2));
                return uses;
            }
        });
    }

    private long number(String sql, String parameter) {
        return with(connection -> {
            try (var read = connection.prepareStatement(sql)) {
                if (parameter != null) read.setString(1, parameter);
                try (var row = read.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }
}
