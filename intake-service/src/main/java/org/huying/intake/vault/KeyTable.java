package org.huying.intake.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tables in which the keys of persons lie, each with its id, its wrapped form and the name of what wraps it. */
enum KeyTable {
    REPORTERS("vault.reporter_key", "ref"),
    HOUSEHOLDS("vault.household_key", "id"),
    LEDGERS("vault.ledger_part_key", "id");

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String OUTDATED = " WHERE master_key_id NOT IN (SELECT fresh.id FROM vault.wrapping_key fresh,"
            + " vault.wrapping_key target WHERE target.id = ? AND fresh.made_at >= target.made_at)";

    private final String table;
    private final String id;

    KeyTable(String table, String id) {
        this.table = table;
        this.id = id;
    }

    /** The next in the order of their ids, locked until the transaction ends: an erasure waits or comes first. */
    Map<UUID, Wrapped> after(Connection connection, Optional<UUID> last, int limit) throws SQLException {
        String sql = "SELECT " + id + ", wrapped, master_key_id FROM " + table + " WHERE " + id + " > ? ORDER BY " + id
                + " LIMIT ? FOR UPDATE";
        try (var read = connection.prepareStatement(sql)) {
            read.setObject(1, last.orElse(BEFORE_ALL));
            read.setInt(2, limit);
            Map<UUID, Wrapped> page = new LinkedHashMap<>();
            try (var row = read.executeQuery()) {
                while (row.next())
                    page.put(row.getObject(1, UUID.class), new Wrapped(row.getBytes(2), row.getString(3)));
            }
            return page;
        }
    }

    void put(Connection connection, Map<UUID, Wrapped> anew) throws SQLException {
        String sql = "UPDATE " + table + " held SET wrapped = anew.wrapped, master_key_id = anew.under"
                + " FROM unnest(?::uuid[], ?::bytea[], ?::text[]) AS anew (id, wrapped, under) WHERE held." + id
                + " = anew.id";
        List<Wrapped> keys = new ArrayList<>(anew.values());
        try (var update = connection.prepareStatement(sql)) {
            update.setArray(1, connection.createArrayOf("uuid", anew.keySet().toArray()));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea", keys.stream().map(Wrapped::bytes).toArray(byte[][]::new)));
            update.setArray(
                    3,
                    connection.createArrayOf(
                            "text", keys.stream().map(Wrapped::under).toArray()));
            update.executeUpdate();
        }
    }

    String countAll() {
        return "SELECT count(*) FROM " + table;
    }

    /** How many are wrapped under something older than the wrapping key that is named. */
    String countOutdated() {
        return countAll() + OUTDATED;
    }

    /** Nothing of this table is wrapped under the wrapping key of the outer query. */
    String noneUnder(String outer) {
        return "NOT EXISTS (SELECT 1 FROM " + table + " held WHERE held.master_key_id = " + outer + ")";
    }

    String directly() {
        return "SELECT master_key_id FROM " + table + " WHERE master_key_id LIKE 'file-%'";
    }
}
