package org.huying.dispatch.routing;

import java.util.List;
import org.huying.dispatch.routing.rule.AskedRule;

/**
 * Who gets a case, by which rule, and why (Chinese first): the lead and those who help in one decision.
 *
 * @param ruleSetVersion which version of the rules was in force
 * @param coHandlers     units that help (协办), none of them the lead
 * @param asked          the rules that were asked, in their order, and what each had to say
 */
public record RoutingDecision(
        Owner owner, String rule, String reason, int ruleSetVersion, List<Owner> coHandlers, List<AskedRule> asked) {
    public RoutingDecision {
        coHandlers = List.copyOf(coHandlers);
        asked = List.copyOf(asked);
    }
}
