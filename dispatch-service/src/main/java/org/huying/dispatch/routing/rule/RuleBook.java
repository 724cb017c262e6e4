package org.huying.dispatch.routing.rule;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huying.dispatch.routing.Matter;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.routing.RoutingDecision;
import org.huying.dispatch.routing.rule.AskedRule.Verdict;
import org.jboss.logging.Logger;

/**
 * One version of the rules: asked in their order, the first that names a lead decides; what none takes is the desk's. A
 * rule that fails leaves the matter to the next one and is asked again the next time.
 */
public record RuleBook(int version, List<Rule> rules) {
    /** What stands for a rule where none applied. */
    public static final String FALLBACK = "desk-takes-the-rest";

    private static final String FALLBACK_REASON = "无规则适用，由街道办理中心兜底 · no rule applies, so the subdistrict desk has it";
    private static final Logger LOG = Logger.getLogger(RuleBook.class);

    public RuleBook {
        rules = List.copyOf(rules);
    }

    public RoutingDecision decide(Matter matter, Surroundings around) {
        List<AskedRule> asked = new ArrayList<>();
        for (Rule rule : rules) {
            Evaluation evaluation = new Evaluation(rule, matter, around);
            Verdict verdict = verdict(evaluation, rule);
            asked.add(new AskedRule(rule.name(), verdict));
            if (verdict == Verdict.DECIDED)
                return new RoutingDecision(
                        evaluation.lead(), rule.name(), rule.reason().words(), version, evaluation.coHandlers(), asked);
        }
        Owner desk = Owner.of(around.directory().desk());
        return new RoutingDecision(desk, FALLBACK, FALLBACK_REASON, version, List.of(), asked);
    }

    /** A database that does not answer is no fault of the rule: the whole batch is tried again. */
    private Verdict verdict(Evaluation evaluation, Rule rule) {
        try {
            return Optional.ofNullable(evaluation.run()).orElse(Verdict.DECIDED);
        } catch (PersistenceException outage) {
            throw outage;
        } catch (UnitGone gone) {
            LOG.errorf("routing rule %s of version %d: %s", rule.name(), version, gone.getMessage());
            return Verdict.UNIT_GONE;
        } catch (RuntimeException failing) {
            LOG.errorf(
                    "routing rule %s of version %d failed: %s",
                    rule.name(), version, failing.getClass().getSimpleName());
            return Verdict.BROKEN;
        }
    }
}
