package org.huying.chassis.problem;

/** Somebody else changed it since the caller read it. */
public class StaleVersion extends Refusal {
    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super(
                Kind.STALE,
                "stale-version",
                "内容已被他人更新，请重新读取后再操作",
                "It was changed since you read it; read it again, then decide");
    }
}
