package org.huying.dispatch.routing.alarm;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.routing.rule.AskedRule.Verdict;

/** What routing tells of its rules. Topic {@code huying.directory} (compacted), key = {@code routing:version:rule}. */
public sealed interface RoutingEvent extends DomainEvent {
    @Override
    default String stream() {
        return "huying.directory";
    }

    /** A rule in force could not be evaluated. It is asked again the next time; meanwhile the next rules decide. */
    record AlarmRaised(@JsonIgnore Occurrence occurrence, UUID alarmId, int ruleSetVersion, String rule, Verdict cause)
            implements RoutingEvent {
        @Override
        public String type() {
            return "routing.alarm-raised.v1";
        }
    }

    /** Somebody saw to it. Should the rule fail again, another alarm is raised. */
    record AlarmAcknowledged(
            @JsonIgnore Occurrence occurrence, UUID alarmId, int ruleSetVersion, String rule, String actorRole)
            implements RoutingEvent {
        @Override
        public String type() {
            return "routing.alarm-acknowledged.v1";
        }
    }
}
