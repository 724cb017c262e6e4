package org.huying.dispatch.proactive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/**
 * What became of a topic (复盘).
 *
 * @param done    what was done, in the reviewer's words
 * @param keptUp  whether what was achieved is kept up (长效)
 * @param counted by the system
 */
@Embeddable
public record ClosingReview(
        @Column(name = "review_done") String done,
        @Column(name = "kept_up") Boolean keptUp,
        @Embedded CasesInWindow counted,
        @Column(name = "reviewed_at") Instant reviewedAt) {}
