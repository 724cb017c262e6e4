package org.huying.dispatch.referral.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.referral.Referral;
import org.huying.dispatch.referral.ReferralMove;
import org.huying.dispatch.referral.ReferralOutcome;
import org.huying.dispatch.referral.ReferralReason;
import org.huying.dispatch.referral.ReferralStatus;
import org.huying.dispatch.referral.ReferredMatter;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "移交 · A referral: topic, place and reason, never who reported it or what they wrote. In its texts, "
                        + "numbers that identify a person are masked")
record ReferralView(
        @Schema(examples = "WLC-20231201-0001-R1") String number,
        UUID referralId,
        String caseNumber,
        String communityCode,
        String gridCode,
        ReferralStatus status,
        @Schema(description = "Which moves this status has") List<ReferralMove> allowedMoves,
        AddressedUnit unit,

        @Schema(description = "Code of the unit that sent it")
        String senderUnit,

        @Schema(description = "类别与地点 · Topic and place, no room")
        ReferredMatter matter,

        ReferralReason reasonCode,

        @Schema(description = "依据的走访 · Ids of visits") List<String> basis,

        @Schema(description = "At that instant is in time. UTC")
        Instant acknowledgeBy,

        @Schema(description = "UTC") Instant sentAt,

        @Schema(description = "The deadline, where it passed without an answer. UTC")
        Instant overdueAt,

        @Schema(description = "UTC") Instant acknowledgedAt,

        @Schema(description = "移交至接收 · Seconds from sent to acknowledged", examples = "1800")
        Long secondsToAcknowledge,

        ReferralOutcome outcome,

        @Schema(description = "移交至反馈 · Seconds from sent to the reported outcome", examples = "172800")
        Long secondsToOutcome,

        @Schema(description = "The unit's note or reason; why it was withdrawn, for those of the place")
        String words,

        @Schema(description = "When it was reported, declined or withdrawn. UTC")
        Instant endedAt) {

    static ReferralView of(Referral referral, AccessScope caller) {
        return new ReferralView(
                referral.number(),
                referral.id(),
                referral.about().caseNumber(),
                referral.about().communityCode(),
                referral.about().gridCode(),
                referral.status(),
                ReferralMove.allowedFrom(referral.status()),
                referral.unit(),
                referral.senderUnit(),
                referral.matter(),
                referral.terms().reason(),
                referral.terms().basis(),
                referral.terms().acknowledgeBy(),
                referral.sentAt(),
                referral.overdueAt(),
                referral.acknowledgedAt(),
                seconds(referral.untilAcknowledged()),
                referral.outcome(),
                seconds(referral.untilOutcome()),
                referral.wordsFor(caller).map(Screening::mask).orElse(null),
                referral.endedAt());
    }

    private static Long seconds(Optional<Duration> taken) {
        return taken.map(Duration::toSeconds).orElse(null);
    }
}
