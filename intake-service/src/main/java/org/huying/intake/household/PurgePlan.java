package org.huying.intake.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a household's data is purged and why.
 *
 * @param decidedAt   when the outcome came
 * @param ruleVersion the rule's validFrom
 */
@Embeddable
public record PurgePlan(
        @Enumerated(EnumType.STRING) Because because,
        @Column(name = "decided_at") Instant decidedAt,
        @Column(name = "rule_version") LocalDate ruleVersion,
        @Column(name = "purge_at") Instant purgeAt) {
    static PurgePlan by(RetentionRule rule, Instant decidedAt) {
        return new PurgePlan(rule.because(), decidedAt, rule.validFrom(), decidedAt.plus(Duration.ofDays(rule.days())));
    }
}
