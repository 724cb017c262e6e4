package org.huying.dispatch.routing.alarm;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.routing.rule.AskedRule.Verdict;

/**
 * That a rule could not be evaluated: at most one is open of a rule and version.
 *
 * @param sequence       counted over all alarms of the rule and version; what an ETag names
 * @param acknowledgedAt null while it is open
 */
public record Alarm(
        UUID id,
        int ruleSetVersion,
        String rule,
        Verdict cause,
        long sequence,
        Instant raisedAt,
        Instant acknowledgedAt) {
    public boolean isOpen() {
        return acknowledgedAt == null;
    }

    RoutingEvent.AlarmRaised raised() {
        return new RoutingEvent.AlarmRaised(occurrence(raisedAt), id, ruleSetVersion, rule, cause);
    }

    Alarm acknowledged(Instant now) {
        if (!isOpen()) throw new AlreadyAcknowledged();
        return new Alarm(id, ruleSetVersion, rule, cause, sequence + 1, raisedAt, now);
    }

    RoutingEvent.AlarmAcknowledged acknowledgedBy(String role) {
        return new RoutingEvent.AlarmAcknowledged(occurrence(acknowledgedAt), id, ruleSetVersion, rule, role);
    }

    private Occurrence occurrence(Instant at) {
        String key = "routing:" + ruleSetVersion + ":" + rule;
        return new Occurrence(key, key, sequence, at);
    }
}
