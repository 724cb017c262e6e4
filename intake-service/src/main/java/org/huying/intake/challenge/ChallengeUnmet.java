package org.huying.intake.challenge;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** The answer to a challenge is missing, wrong, too late or spent. */
public final class ChallengeUnmet extends Refusal {
    private static final long serialVersionUID = 1L;

    ChallengeUnmet() {
        super(
                Kind.NOT_ALLOWED,
                "challenge-unmet",
                "请先获取并完成一次新的验证（GET /v1/challenge），再提交；也可登录后提交，或拨打 12345",
                "Fetch and meet a new challenge (GET /v1/challenge) first; or sign in, or call 12345");
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("challenge", "/v1/challenge");
    }
}
