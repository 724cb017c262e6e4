package org.huying.dispatch.subscription;

import org.huying.chassis.problem.Refusal;

/** So many former secrets are still valid that another one has to wait. */
public class TooManyRotations extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyRotations() {
        super(
                Kind.CONFLICT,
                "too-many-rotations",
                "旧密钥尚未到期，请待其到期后再更换；如已泄露，请用 atOnce 立即作废",
                "four secrets are valid already; wait until one has run out, or void them all with atOnce");
    }
}
