package org.huying.dispatch.whistle.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.whistle.CallMove;
import org.huying.dispatch.whistle.CallStatus;
import org.huying.dispatch.whistle.Rating;
import org.huying.dispatch.whistle.Whistle;
import org.huying.dispatch.whistle.WhistleCall;
import org.huying.dispatch.whistle.WhistleMove;
import org.huying.dispatch.whistle.WhistleStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "吹哨 · A whistle. In its texts, numbers that identify a person are masked")
record WhistleView(
        @Schema(examples = "WLC-20231201-0001-W1") String number,
        UUID whistleId,
        String caseNumber,
        String communityCode,
        WhistleStatus status,
        @Schema(description = "Which moves this status has") List<WhistleMove> allowedMoves,

        @Schema(description = "Code of the unit that called")
        String callerUnit,

        String place,
        String need,

        @Schema(description = "At that instant is in time. UTC")
        Instant reportInBy,

        @Schema(description = "All calls for those who answer for the place; a unit sees its own")
        List<WhistleCallView> calls,

        @Schema(description = "UTC") Instant soundedAt,
        @Schema(description = "UTC") Instant closedAt) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "点名 · The call to one unit")
    record WhistleCallView(
            AddressedUnit unit,
            CallStatus status,

            @Schema(description = "Which moves this status has")
            List<CallMove> allowedMoves,

            @Schema(description = "UTC") Instant reportedInAt,
            String result,
            @Schema(description = "UTC") Instant resultAt,

            @Schema(description = "How whoever called found the unit")
            Rating byCaller,

            @Schema(description = "How the unit found whoever called")
            Rating byUnit) {
        static WhistleCallView of(WhistleCall call) {
            return new WhistleCallView(
                    call.unit(),
                    call.status(),
                    CallMove.allowedFrom(call.status()),
                    call.reportedInAt(),
                    masked(call.result()),
                    call.resultAt(),
                    masked(call.byCaller()),
                    masked(call.byUnit()));
        }
    }

    static WhistleView of(Whistle whistle, AccessScope caller) {
        return new WhistleView(
                whistle.number(),
                whistle.id(),
                whistle.about().caseNumber(),
                whistle.about().communityCode(),
                whistle.status(),
                WhistleMove.allowedFrom(whistle.status()),
                whistle.callerUnit(),
                masked(whistle.need().place()),
                masked(whistle.need().need()),
                whistle.need().reportInBy(),
                whistle.callsFor(caller).stream().map(WhistleCallView::of).toList(),
                whistle.soundedAt(),
                whistle.closedAt());
    }

    private static Rating masked(Rating rating) {
        return rating == null ? null : new Rating(rating.score(), masked(rating.words()));
    }

    private static String masked(String text) {
        return text == null ? null : Screening.mask(text);
    }
}
