package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.dispatch.notice.NoticeListener;
import org.huying.dispatch.subscription.Channel;
import org.huying.dispatch.subscription.ChannelSetup;
import org.huying.dispatch.subscription.Matching;
import org.huying.dispatch.subscription.Subscriber;

/** Plans what is to be posted, with the notice's position or with the subscription itself; what is planned is sent. */
@ApplicationScoped
class PlanDeliveries implements NoticeListener, ChannelSetup {
    private static final String PLAN = """
            INSERT INTO delivery (subscription_id, position, order_key, status)
            SELECT s.id, n.position, n.order_key, 'PENDING'
            FROM notice n JOIN subscription s ON %s
            WHERE s.channel = 'WEBHOOK' AND s.status <> 'ENDED'
            """.formatted(Matching.CONDITION);
    private static final String NEW_ONES = PLAN + " AND n.position > ? AND n.position <= ? ORDER BY n.position";
    private static final String EARLIER_ONES = PLAN + " AND s.id = ? AND n.position <= ? ORDER BY n.position";
    private static final String DROP = "UPDATE delivery SET " + DeliveryMove.SKIP.set()
            + ", settled_at = clock_timestamp() WHERE subscription_id = ? AND " + DeliveryMove.SKIP.where();

    private final DataSource database;

    PlanDeliveries(DataSource database) {
        this.database = database;
    }

    @Override
    public void positioned(long after, long upTo) {
        execute(NEW_ONES, after, upTo);
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public void started(UUID subscription, long upTo) {
        execute(EARLIER_ONES, subscription, upTo);
    }

    @Override
    public void ended(Subscriber subscription) {
        execute(DROP, subscription.id());
    }

    private void execute(String statement, Object... parameters) {
        try (var connection = database.getConnection();
                var plan = connection.prepareStatement(statement)) {
            for (int at = 0; at < parameters.length; at++) plan.setObject(at + 1, parameters[at]);
            plan.executeUpdate();
        } catch (SQLException failure) {
            throw new DeliveriesUnavailable(failure);
        }
    }
}
