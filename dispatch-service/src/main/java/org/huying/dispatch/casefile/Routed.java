package org.huying.dispatch.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.routing.RoutingDecision;
import org.huying.dispatch.routing.rule.AskedRule;

/**
 * How a case came to its first unit: kept with the case as it was decided, whatever becomes of the rules.
 *
 * @param reason     why, Chinese first
 * @param helpers    codes of the co-handlers of the decision, parted by commas; null where there were none
 * @param asked      the rules that were asked, see {@link AskedRule#written}; null for cases of old
 */
@Embeddable
public record Routed(
        @Column(name = "routing_rule") String rule,
        @Column(name = "routing_reason") String reason,
        @Column(name = "routing_version") Integer ruleSetVersion,
        @Column(name = "routing_co_handlers") String helpers,
        @Column(name = "routing_asked") String asked,
        @Column(name = "routed_at") Instant routedAt) {
    static Routed by(RoutingDecision decision, Instant now) {
        String helpers = decision.coHandlers().stream().map(Owner::code).collect(Collectors.joining(","));
        return new Routed(
                decision.rule(),
                decision.reason(),
                decision.ruleSetVersion(),
                helpers.isEmpty() ? null : helpers,
                AskedRule.written(decision.asked()),
                now);
    }

    public List<String> coHandlers() {
        return helpers == null ? List.of() : List.of(helpers.split(","));
    }

    public List<AskedRule> askedRules() {
        return AskedRule.read(asked);
    }
}
