package org.huying.chassis.problem;

/** The caller asks too often; {@link #retryAfterSeconds()} says when to come back. */
public class TooMany extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    public TooMany(long retryAfterSeconds) {
        super(Kind.TOO_MANY, "too-many-requests", "提交过于频繁，请稍后再试", "Too many requests; try again later");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
