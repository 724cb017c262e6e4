package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** Which of the hotline's orders is registered as which concern: each once, whoever sends it how often. */
@ApplicationScoped
class HotlineOrders {
    /** In the order of the numbers, so that two replicas with the same orders in hand wait for, and never block, each other. */
    private static final String INSERT = """
            INSERT INTO hotline_order (order_number, concern_number)
            SELECT * FROM unnest(?::text[], ?::text[]) AS claim (order_number, concern_number)
            ORDER BY order_number
            ON CONFLICT DO NOTHING
            """;

    private static final String READ =
            "SELECT order_number, concern_number FROM hotline_order WHERE order_number = ANY (?)";

    private final DataSource database;

    HotlineOrders(DataSource database) {
        this.database = database;
    }

    /**
     * Claims the orders in the running transaction, each for the first of these concerns that brings it, and says for
     * each order as which concern it is registered now. Waits for a concurrent claim of the same to commit or fail.
     */
    Map<String, String> claim(List<Concern> brought) {
        Map<String, String> claims = new LinkedHashMap<>();
        brought.forEach(concern -> claims.putIfAbsent(concern.origin().orderNumber(), concern.number()));
        if (claims.isEmpty()) return claims;
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setArray(1, texts(connection, claims.keySet()));
                insert.setArray(2, texts(connection, claims.values()));
                if (insert.executeUpdate() == claims.size()) return claims;
            }
            return registered(connection, claims.keySet());
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static Map<String, String> registered(Connection connection, Collection<String> orders)
            throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setArray(1, texts(connection, orders));
            Map<String, String> found = new HashMap<>();
            try (var row = read.executeQuery()) {
                while (row.next()) found.put(row.getString(1), row.getString(2));
            }
            return found;
        }
    }

    private static Array texts(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
