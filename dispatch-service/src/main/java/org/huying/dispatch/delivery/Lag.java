package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** How far webhooks are behind, for each partner unit. */
@ApplicationScoped
class Lag {
    private static final String READ = """
            SELECT s.unit_code, count(d.position),
                   coalesce(extract(epoch FROM clock_timestamp() - min(d.planned_at)), 0) AS oldest,
                   coalesce(extract(epoch FROM clock_timestamp() - min(d.planned_at) FILTER (WHERE s.status = 'ACTIVE')), 0)
                     AS oldest_active
            FROM subscription s
            LEFT JOIN delivery d ON d.subscription_id = s.id AND d.status IN ('PENDING', 'FAILING')
            WHERE s.channel = 'WEBHOOK' AND s.status <> 'ENDED'
            GROUP BY s.unit_code ORDER BY s.unit_code
            """;

    private final DataSource database;

    Lag(DataSource database) {
        this.database = database;
    }

    /**
     * @param waiting             what is not delivered yet, over all of the unit's webhooks
     * @param oldestSeconds       since when the oldest of it waits
     * @param oldestActiveSeconds the same, of webhooks that are neither paused nor disabled
     */
    record OfUnit(String unit, long waiting, double oldestSeconds, double oldestActiveSeconds) {}

    /** Every unit with a webhook, those that are up to date too. */
    List<OfUnit> read() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ);
                var row = read.executeQuery()) {
            List<OfUnit> units = new ArrayList<>();
            while (row.next())
                units.add(new OfUnit(row.getString(1), row.getLong(2), row.getDouble(3), row.getDouble(4)));
            return units;
        } catch (SQLException failure) {
            throw new DeliveriesUnavailable(failure);
        }
    }
}
