package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.huying.dispatch.notice.NoticeHold;

/** What is still to be posted, because its endpoint is away or its subscription paused, is not forgotten. */
@ApplicationScoped
class DeliveryHold implements NoticeHold {
    private static final String NEEDED = """
            SELECT s.unit_code, min(oldest.position) - 1
            FROM subscription s
            CROSS JOIN LATERAL (
              SELECT d.position FROM delivery d WHERE d.subscription_id = s.id AND d.status IN ('PENDING', 'FAILING')
              ORDER BY d.position LIMIT 1) oldest
            WHERE s.channel = 'WEBHOOK' GROUP BY s.unit_code
            """;

    private final DataSource database;

    DeliveryHold(DataSource database) {
        this.database = database;
    }

    @Override
    public Map<String, Long> neededAfter() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(NEEDED);
                var row = read.executeQuery()) {
            Map<String, Long> needed = new HashMap<>();
            while (row.next()) needed.put(row.getString(1), row.getLong(2));
            return needed;
        } catch (SQLException failure) {
            throw new DeliveriesUnavailable(failure);
        }
    }
}
