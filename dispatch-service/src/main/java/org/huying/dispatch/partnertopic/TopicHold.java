package org.huying.dispatch.partnertopic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.huying.dispatch.notice.NoticeHold;

/** What is not in a unit's topic yet, because its subscription is paused or Kafka is away, is not forgotten. */
@ApplicationScoped
class TopicHold implements NoticeHold {
    private static final String NEEDED = "SELECT p.unit_code, t.position FROM partner_topic p"
            + " JOIN partner_topic_sent t ON t.subscription_id = p.subscription_id WHERE p.ended_at IS NULL";

    private final Statements statements;

    TopicHold(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Map<String, Long> neededAfter() {
        Map<String, Long> neededAfter = new HashMap<>();
        statements
                .read(NEEDED, row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(needed -> neededAfter.merge(needed.getKey(), needed.getValue(), Math::min));
        return neededAfter;
    }
}
