package org.huying.dispatch.meeting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.meeting.Meeting;
import org.huying.dispatch.meeting.MeetingItem;
import org.huying.dispatch.meeting.MeetingKind;
import org.huying.dispatch.meeting.MeetingMove;
import org.huying.dispatch.meeting.MeetingStatus;
import org.huying.dispatch.meeting.MeetingUnit;
import org.huying.dispatch.meeting.Requirement;
import org.huying.dispatch.meeting.Vote;
import org.huying.dispatch.meeting.VotingPolicy;
import org.huying.dispatch.meeting.VotingRules;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "会议 · A meeting. In its texts, numbers that identify a person are masked")
record MeetingView(
        @Schema(examples = "M-520102033902-20231109-1") String number,
        UUID meetingId,
        MeetingKind kind,
        String communityCode,
        MeetingStatus status,
        @Schema(description = "Which moves this status has") List<MeetingMove> allowedMoves,

        @Schema(description = "召集单位 · Code of the unit that called it")
        String convener,

        String convenerName,
        String place,
        @Schema(description = "UTC") Instant from,
        @Schema(description = "UTC") Instant heldAt,
        List<AgendaItemView> agenda,
        List<MeetingUnitView> units,

        @Schema(description = "到会居民 · How many residents came")
        Integer residents,

        String minutes,
        String cancelReason,

        @Schema(
                description = "会上提出的诉求 · Numbers of the cases raised there, as far as the caller may see them; "
                        + "absent in lists")
        List<String> casesRaised) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "议题 · An item of the agenda")
    record AgendaItemView(
            @Schema(examples = "1") int serial,
            String title,
            String matter,
            List<String> cases,

            @Schema(description = "表决规则 · The majority it needs, in words; absent where it needs none")
            String majority,

            @Schema(description = "规则出处 · Where that is written")
            String source,

            Vote vote) {
        static AgendaItemView of(Meeting meeting, MeetingItem item, VotingRules rules) {
            Requirement asked = meeting.requirement(item, rules);
            return new AgendaItemView(
                    item.serial(),
                    masked(item.title()),
                    item.matter(),
                    item.cases(),
                    asked.policy().map(VotingPolicy::text).orElse(null),
                    asked.source(),
                    item.vote().orElse(null));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "单位 · A unit that was asked to come or came")
    record MeetingUnitView(
            AddressedUnit unit,
            boolean invited,

            @Schema(description = "到会人数 · How many of it came; absent where nobody did")
            Integer people) {
        static MeetingUnitView of(MeetingUnit unit) {
            return new MeetingUnitView(unit.unit(), unit.invited(), unit.people());
        }
    }

    /** @param raised null where they were not asked for */
    static MeetingView of(Meeting meeting, VotingRules rules, List<String> raised) {
        return new MeetingView(
                meeting.number(),
                meeting.id(),
                meeting.kind(),
                meeting.communityCode(),
                meeting.status(),
                MeetingMove.allowedFrom(meeting.status()),
                meeting.convener().code(),
                meeting.convener().name(),
                masked(meeting.place()),
                meeting.beginsAt(),
                meeting.heldAt(),
                meeting.agenda().stream()
                        .map(item -> AgendaItemView.of(meeting, item, rules))
                        .toList(),
                meeting.units().stream().map(MeetingUnitView::of).toList(),
                meeting.residents(),
                masked(meeting.minutes()),
                masked(meeting.cancelReason()),
                raised);
    }

    private static String masked(String text) {
        return text == null ? null : Screening.mask(text);
    }
}
