package org.huying.dispatch.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.huying.dispatch.calendar.CurrentCalendar;
import org.huying.dispatch.directory.CurrentDirectory;
import org.huying.dispatch.routing.alarm.FailedRules;
import org.huying.dispatch.routing.rule.AskedRule;
import org.huying.dispatch.routing.rule.CurrentRules;
import org.huying.dispatch.routing.rule.Surroundings;

/**
 * Finds who leads and who helps with a concern by the rules in force. Nothing is ever without an owner, also when a
 * rule fails; a failing rule raises an alarm and is asked again the next time.
 */
@ApplicationScoped
public class Routing {
    private final CurrentRules rules;
    private final CurrentDirectory directory;
    private final CurrentCalendar calendar;
    private final EarlierCases earlier;
    private final FailedRules failed;
    private final Clock clock;

    Routing(
            CurrentRules rules,
            CurrentDirectory directory,
            CurrentCalendar calendar,
            EarlierCases earlier,
            FailedRules failed,
            Clock clock) {
        this.rules = rules;
        this.directory = directory;
        this.calendar = calendar;
        this.earlier = earlier;
        this.failed = failed;
        this.clock = clock;
    }

    public RoutingDecision decide(Matter matter) {
        RoutingDecision decision = rules.inForce(clock.instant())
                .decide(matter, new Surroundings(directory.get(), calendar.get(), earlier));
        for (AskedRule asked : decision.asked())
            if (asked.verdict().isFailure()) failed.tell(decision.ruleSetVersion(), asked);
        return decision;
    }
}
