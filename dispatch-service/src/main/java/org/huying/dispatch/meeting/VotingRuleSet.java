package org.huying.dispatch.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of the voting rules (表决规则). The first rule that is for a matter decides.
 *
 * @param validFrom first day of meetings it is meant for (Asia/Shanghai)
 */
public record VotingRuleSet(int version, LocalDate validFrom, List<VotingPolicy> policies, List<VotingRule> rules) {
    public VotingRuleSet {
        Objects.requireNonNull(validFrom, "validFrom");
        policies = List.copyOf(policies);
        rules = List.copyOf(rules);
        Set<String> names = policies.stream().map(VotingPolicy::name).collect(Collectors.toSet());
        if (names.size() < policies.size()) throw new IllegalArgumentException("a policy is given twice");
        for (VotingRule rule : rules)
            if (rule.policy() != null && !names.contains(rule.policy()))
                throw new IllegalArgumentException("no such policy: " + rule.policy());
        for (MeetingKind kind : MeetingKind.values())
            if (rules.stream().noneMatch(rule -> rule.isFor(kind, VotingRule.EVERY_MATTER)))
                throw new IllegalArgumentException("no rule for every matter of " + kind);
    }

    Requirement of(MeetingKind kind, String matter) {
        VotingRule rule = rules.stream()
                .filter(it -> it.isFor(kind, matter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule for " + kind + "/" + matter));
        Optional<VotingPolicy> policy =
                policies.stream().filter(it -> it.name().equals(rule.policy())).findFirst();
        return new Requirement(version, policy, rule.source());
    }
}
