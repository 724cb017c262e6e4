package org.huying.intake.concern.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.ConcernMove;
import org.huying.intake.concern.ConcernStatus;
import org.huying.intake.concern.DeclineReason;
import org.huying.intake.concern.IntakeDecision;
import org.huying.intake.concern.Withdrawal;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "受理状态 · How it stands with a concern itself")
record StandingView(
        @Schema(examples = "WLC-20231201-0001") String number,
        ConcernStatus status,

        @Schema(description = "受理或不予受理的时间 · When it was taken on or declined, UTC")
        Instant decidedAt,

        @Schema(description = "不予受理的原因 · Only of one that was declined", examples = "NOT_OUR_MATTER")
        DeclineReason declinedFor,

        @Schema(description = "公开说明 · As the reporter reads it", examples = "房产继承纠纷由人民法院审理，街道无权裁决。")
        String explanation,

        @Schema(description = "撤回时间 · UTC") Instant withdrawnAt,

        @Schema(description = "补充条数 · How many supplements it has", examples = "0")
        int supplements,

        @Schema(description = "Which moves the concern has now")
        List<ConcernMove> allowedMoves) {
    static StandingView of(Concern concern) {
        var standing = concern.standing();
        var decision = standing.decision();
        return new StandingView(
                concern.number(),
                standing.status(),
                decision.map(IntakeDecision::at).orElse(null),
                decision.map(IntakeDecision::declinedFor).orElse(null),
                decision.map(IntakeDecision::explanation).orElse(null),
                standing.withdrawal().map(Withdrawal::at).orElse(null),
                standing.supplements(),
                standing.allowedMoves());
    }
}
