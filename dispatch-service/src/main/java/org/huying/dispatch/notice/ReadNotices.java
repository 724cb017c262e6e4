package org.huying.dispatch.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads notices in the order of their positions. */
@ApplicationScoped
public class ReadNotices {
    /** For whoever selects notices by conditions of its own, from {@code notice n}. */
    public static final String COLUMNS = "n.position, n.id, n.unit_code, n.type, n.subject, n.order_key, n.happened_at,"
            + " n.recorded_at, n.correlation_id, n.traceparent, n.data";

    private static final String OF_UNIT =
            "SELECT " + COLUMNS + " FROM notice n WHERE n.unit_code = ? AND n.position > ?"
                    + " AND n.position <= ? ORDER BY n.position LIMIT ?";

    private final DataSource database;

    ReadNotices(DataSource database) {
        this.database = database;
    }

    /** Up to so many of a unit's notices, of {@code after < position <= upTo}. */
    public List<GivenNotice> of(String unit, long after, long upTo, int limit) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(OF_UNIT)) {
            read.setString(1, unit);
            read.setLong(2, after);
            read.setLong(3, upTo);
            read.setInt(4, limit);
            try (var row = read.executeQuery()) {
                List<GivenNotice> found = new ArrayList<>();
                while (row.next()) found.add(read(row));
                return found;
            }
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    /** The notice at a position; empty when it was deleted or there never was one. */
    public Optional<GivenNotice> at(String unit, long position) {
        return of(unit, position - 1, position, 1).stream().findFirst();
    }

    /** Reads a row of {@link #COLUMNS}. */
    public static GivenNotice read(ResultSet row) throws SQLException {
        return new GivenNotice(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getString("type"),
                row.getString("subject"),
                row.getString("order_key"),
                instant(row, "happened_at"),
                instant(row, "recorded_at"),
                row.getString("correlation_id"),
                row.getString("traceparent"),
                row.getString("data"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
