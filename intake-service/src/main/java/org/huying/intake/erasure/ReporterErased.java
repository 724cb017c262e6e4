package org.huying.intake.erasure;

import java.time.Instant;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** Somebody raised it once; the key was destroyed, and nobody can find out any more who it was. */
public class ReporterErased extends Refusal {
    private static final long serialVersionUID = 1L;

    private final ErasureReason reason;
    private final Instant erasedAt;

    ReporterErased(Erasure erased) {
        super(Kind.GONE, "reporter-erased", "诉求人信息已删除，无法恢复", "who raised it was erased and cannot be brought back");
        this.reason = erased.reason();
        this.erasedAt = erased.erasedAt();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("reason", reason, "erasedAt", erasedAt);
    }
}
