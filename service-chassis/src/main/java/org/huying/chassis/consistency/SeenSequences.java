package org.huying.chassis.consistency;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** Asks the inbox's memory of the newest event of each aggregate. */
@ApplicationScoped
@DefaultBean
class SeenSequences implements SeenUpTo {
    private static final String REACHED = """
            SELECT asked.topic, asked.key, asked.sequence
            FROM unnest(?::text[], ?::text[], ?::bigint[]) AS asked (topic, key, sequence)
            JOIN seen_sequence seen
              ON seen.topic = asked.topic AND seen.key = asked.key AND seen.sequence >= asked.sequence
            """;

    private final DataSource database;

    SeenSequences(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<ConsistencyToken> reached(Collection<ConsistencyToken> tokens) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(REACHED)) {
            bind(query, 1, "text", tokens, ConsistencyToken::stream);
            bind(query, 2, "text", tokens, ConsistencyToken::key);
            bind(query, 3, "bigint", tokens, ConsistencyToken::sequence);
            Set<ConsistencyToken> reached = new HashSet<>();
            try (var row = query.executeQuery()) {
                while (row.next())
                    reached.add(new ConsistencyToken(row.getString(1), row.getString(2), row.getLong(3)));
            }
            return reached;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static void bind(
            PreparedStatement query,
            int position,
            String type,
            Collection<ConsistencyToken> tokens,
            Function<ConsistencyToken, Object> field)
            throws SQLException {
        Object[] values = tokens.stream().map(field).toArray();
        query.setArray(position, query.getConnection().createArrayOf(type, values));
    }
}
