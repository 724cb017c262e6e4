package org.huying.intake.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huying.intake.concern.Concern;

/** That the reporter of a concern was erased, when and why; nothing of who it was. */
@Entity
@Table(name = "reporter_erasure")
public class Erasure {
    @Id
    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "concern_number")
    private String concernNumber;

    @Enumerated(EnumType.STRING)
    private ErasureReason reason;

    @Column(name = "rule_version")
    private LocalDate ruleVersion;

    @Column(name = "actor_role")
    private String actorRole;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Erasure() {}

    /** @param ruleVersion null unless a rule asked for it */
    Erasure(Concern concern, Because why, Instant now) {
        this.concernId = concern.id();
        this.concernNumber = concern.number();
        this.reason = why.reason();
        this.ruleVersion = why.ruleVersion();
        this.actorRole = why.actorRole();
        this.erasedAt = now;
    }

    /** @param ruleVersion null unless a rule asked for it */
    record Because(ErasureReason reason, LocalDate ruleVersion, String actorRole) {
        private static final String SYSTEM = "system";

        static Because wishedBy(ErasureReason reason, String actorRole) {
            return new Because(reason, null, actorRole);
        }

        static Because rule(LocalDate version) {
            return new Because(ErasureReason.RETENTION, version, SYSTEM);
        }
    }

    public String concernNumber() {
        return concernNumber;
    }

    public ErasureReason reason() {
        return reason;
    }

    /** The rule's validFrom; null unless a rule asked for it. */
    public LocalDate ruleVersion() {
        return ruleVersion;
    }

    public Instant erasedAt() {
        return erasedAt;
    }
}
