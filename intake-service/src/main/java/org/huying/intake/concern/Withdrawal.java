package org.huying.intake.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That a concern was withdrawn (撤回).
 *
 * @param reason in the words of whoever withdrew it; stays in intake
 * @param by     subject of whoever withdrew it: the reporter, or staff on their behalf
 */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawal_reason") String reason,
        @Column(name = "withdrawn_at") Instant at,
        @Column(name = "withdrawn_by") String by) {}
