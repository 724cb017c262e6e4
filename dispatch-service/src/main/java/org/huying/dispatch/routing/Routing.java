package org.huying.dispatch.routing;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huying.dispatch.directory.CurrentDirectory;
import org.huying.dispatch.directory.Directory;
import org.jboss.logging.Logger;

/**
 * Finds the owner of a concern: the first rule that names one, and if none does the subdistrict desk. Nothing is ever
 * without an owner, also when a rule fails; a failing rule is logged and counted.
 */
@ApplicationScoped
public class Routing {
    static final String FALLBACK = "desk-takes-the-rest";

    private static final String FALLBACK_REASON = "无规则适用，由街道办理中心兜底 · no rule applies, so the subdistrict desk has it";
    private static final Logger LOG = Logger.getLogger(Routing.class);

    private final CurrentDirectory directory;
    private final MeterRegistry meters;
    private final List<RoutingPolicy> rules;

    @Inject
    Routing(CurrentDirectory directory, MeterRegistry meters) {
        this(directory, meters, RuleBook.RULES);
    }

    Routing(CurrentDirectory directory, MeterRegistry meters, List<RoutingPolicy> rules) {
        this.directory = directory;
        this.meters = meters;
        this.rules = rules;
    }

    public RoutingDecision decide(Matter matter) {
        return decide(matter, directory.get());
    }

    RoutingDecision decide(Matter matter, Directory town) {
        for (RoutingPolicy rule : rules) {
            try {
                var owner = rule.owner(matter, town);
                if (owner.isPresent()) return new RoutingDecision(owner.get(), rule.name(), rule.reason());
            } catch (RuntimeException failing) {
                LOG.errorf(
                        "routing rule %s failed: %s",
                        rule.name(), failing.getClass().getSimpleName());
                meters.counter("huying.routing.rule.failed", "rule", rule.name())
                        .increment();
            }
        }
        return new RoutingDecision(Owner.of(town.desk()), FALLBACK, FALLBACK_REASON);
    }
}
