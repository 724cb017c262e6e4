package org.huying.intake.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.huying.chassis.audit.AuditEntry;
import org.huying.chassis.audit.AuditTrail;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.RaisedConcerns;

/** Plans by the rules until when reporters are known, and erases them when their time has come; some at a time. */
@ApplicationScoped
class RetainReporters {
    static final int AT_A_TIME = 100;

    private static final String SYSTEM = "system";

    private final Retentions retentions;
    private final RaisedConcerns concerns;
    private final Endings endings;
    private final Erasures erasures;
    private final ReporterRules rules;
    private final Shredder shredder;
    private final AuditTrail audit;
    private final Clock clock;

    RetainReporters(
            Retentions retentions,
            RaisedConcerns concerns,
            Endings endings,
            Erasures erasures,
            ReporterRules rules,
            Shredder shredder,
            AuditTrail audit,
            Clock clock) {
        this.retentions = retentions;
        this.concerns = concerns;
        this.endings = endings;
        this.erasures = erasures;
        this.rules = rules;
        this.shredder = shredder;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns how many were planned, at most {@link #AT_A_TIME}: ask again while it is that many. */
    @Transactional
    int plan() {
        List<Retention> toPlan = retentions.toPlan(AT_A_TIME);
        for (Retention retention : toPlan) {
            Concern concern = concerns.one(retention.concernId());
            endings.of(concern)
                    .ifPresentOrElse(
                            end -> retention.planned(
                                    rules.of(
                                            concern.classification().nature(),
                                            concern.isConfidential(),
                                            end.happenedAt()),
                                    end.happenedAt()),
                            retention::putOff);
        }
        return toPlan.size();
    }

    /** Returns how many were done with, at most {@link #AT_A_TIME}: ask again while it is that many. */
    @Transactional
    int purge() {
        List<Retention> due = retentions.due(clock.instant(), AT_A_TIME);
        for (Retention retention : due) {
            if (erasures.findByIdOptional(retention.concernId()).isEmpty()) purge(retention);
            retentions.delete(retention);
        }
        return due.size();
    }

    private void purge(Retention retention) {
        Concern held = concerns.held(retention.concernId());
        shredder.erase(held, Erasure.Because.rule(retention.ruleVersion()));
        audit.add(new AuditEntry(
                SYSTEM,
                SYSTEM,
                "erase reporter",
                held.number(),
                AuditEntry.DONE,
                ErasureReason.RETENTION + " " + retention.ruleVersion()));
    }
}
