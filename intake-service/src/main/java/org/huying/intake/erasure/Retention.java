package org.huying.intake.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Until when the reporter of a concern that has ended is known. */
@Entity
@Table(name = "reporter_retention")
class Retention {
    @Id
    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "to_plan")
    private boolean toPlan;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "rule_version")
    private LocalDate ruleVersion;

    @Column(name = "purge_at")
    private Instant purgeAt;

    protected Retention() {}

    void planned(ReporterRule rule, Instant ended) {
        toPlan = false;
        endedAt = ended;
        ruleVersion = rule.validFrom();
        purgeAt = ended.plus(Duration.ofDays(rule.days()));
    }

    /** The concern goes on. */
    void putOff() {
        toPlan = false;
        endedAt = null;
        ruleVersion = null;
        purgeAt = null;
    }

    UUID concernId() {
        return concernId;
    }

    LocalDate ruleVersion() {
        return ruleVersion;
    }
}
