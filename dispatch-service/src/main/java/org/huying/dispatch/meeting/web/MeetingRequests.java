package org.huying.dispatch.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.meeting.HoldMeeting.PresentUnit;
import org.huying.dispatch.meeting.MeetingKind;
import org.huying.dispatch.meeting.MeetingPlan;
import org.huying.dispatch.meeting.VoteCount;

/** What a meeting and its moves carry. */
final class MeetingRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "过长 · too long";
    private static final String COUNT = "0 到 100000 · 0 to 100,000";
    private static final int MOST = 100_000;

    private MeetingRequests() {}

    @Schema(description = "召集会议 · Calls a meeting")
    record MeetingPlanRequest(
            @NotNull(message = MISSING)
            @Schema(
                    description = "RESIDENT_COUNCIL 居民议事会 · PARTY_JOINT_MEETING 党建联席会",
                    examples = "PARTY_JOINT_MEETING")
            MeetingKind kind,

            @NotNull(message = MISSING)
            @Pattern(regexp = "\\d{12}", message = "12 位区划代码 · division code of 12 digits")
            @Schema(examples = "520102033902")
            String communityCode,

            @NotBlank(message = MISSING)
            @Size(max = 60, message = TOO_LONG)
            @CleanText
            @Schema(
                    description =
                            "召集单位 · Code of the unit that calls it; a joint meeting is called by a party organisation",
                    examples = "PARTY-520102033902")
            String convener,

            @NotBlank(message = MISSING)
            @Size(max = 200, message = TOO_LONG)
            @CleanText
            @Schema(description = "地点 · Where", examples = "延安南路社区会议室")
            String place,

            @NotNull(message = MISSING) @Schema(description = "开始时间 · When it begins. UTC")
            Instant from,

            @Size(max = 50, message = "最多 50 个单位 · at most 50 units")
            @Schema(
                    description = "邀请单位 · Codes of the units asked to come",
                    examples = "[\"POLICE-WLC\",\"PROPERTY-2\"]")
            List<@NotBlank(message = MISSING) @CleanText String> units,

            @NotNull(message = MISSING)
            @Size(min = 1, max = 50, message = "1 到 50 项 · 1 to 50 items")
            @Schema(description = "议程 · The agenda")
            List<@NotNull(message = MISSING) @Valid AgendaItemRequest> agenda) {
        MeetingPlan plan() {
            return new MeetingPlan(
                    kind,
                    communityCode,
                    convener,
                    place,
                    from,
                    units == null ? List.of() : units,
                    agenda.stream().map(AgendaItemRequest::item).toList());
        }
    }

    @Schema(description = "议题 · An item of the agenda")
    record AgendaItemRequest(
            @NotBlank(message = MISSING) @Size(max = 200, message = TOO_LONG) @CleanText @Schema(examples = "犬只牵绳联合行动")
            String title,

            @NotNull(message = MISSING)
            @Pattern(
                    regexp = "[a-z0-9-]{1,40}(\\.[a-z0-9-]{1,40}){0,4}",
                    message = "由小写字母、数字和连字符组成，用点分级 · lower-case letters, digits and hyphens, levels parted by dots")
            @Schema(
                    description = "事项 · What is decided, as the voting rules name it; information 通报 needs no vote",
                    examples = "joint-action")
            String matter,

            @Size(max = 50, message = "最多 50 个案卷 · at most 50 cases")
            @Schema(description = "相关案卷 · Numbers of cases it is about", examples = "[\"WLC-20231108-0003\"]")
            List<@NotBlank(message = MISSING) @CleanText String> cases) {
        MeetingPlan.Item item() {
            return new MeetingPlan.Item(title, matter, cases == null ? List.of() : cases);
        }
    }

    @Schema(description = "召开 · Who came, in numbers")
    record HoldingRequest(
            @Schema(description = "召开时间，默认现在 · When it took place, now unless said otherwise. UTC")
            Instant heldAt,

            @Min(value = 0, message = COUNT)
            @Max(value = MOST, message = COUNT)
            @Schema(description = "到会居民 · How many residents came", examples = "42")
            Integer residents,

            @NotNull(message = MISSING)
            @Size(max = 50, message = "最多 50 个单位 · at most 50 units")
            @Schema(description = "到会单位 · Which units came")
            List<@NotNull(message = MISSING) @Valid PresentRequest> attendance) {
        List<PresentUnit> present() {
            return attendance.stream()
                    .map(it -> new PresentUnit(it.unit(), it.people()))
                    .toList();
        }
    }

    @Schema(description = "到会单位 · A unit that came")
    record PresentRequest(
            @NotBlank(message = MISSING) @CleanText @Schema(examples = "POLICE-WLC")
            String unit,

            @NotNull(message = MISSING)
            @Min(value = 1, message = "至少 1 人 · at least 1")
            @Max(value = MOST, message = COUNT)
            @Schema(description = "人数 · How many people", examples = "2")
            Integer people) {}

    @Schema(description = "表决结果 · A vote as it was counted")
    record VoteRequest(
            @NotNull(message = MISSING) @Schema(description = "议程序号 · Serial of the item", examples = "1")
            Integer agendaItem,

            @NotNull(message = MISSING)
            @Min(value = 0, message = COUNT)
            @Max(value = MOST, message = COUNT)
            @Schema(description = "赞成 · In favour", examples = "30")
            Integer inFavour,

            @NotNull(message = MISSING)
            @Min(value = 0, message = COUNT)
            @Max(value = MOST, message = COUNT)
            @Schema(description = "反对 · Against", examples = "8")
            Integer against,

            @NotNull(message = MISSING)
            @Min(value = 0, message = COUNT)
            @Max(value = MOST, message = COUNT)
            @Schema(description = "弃权 · Abstained", examples = "4")
            Integer abstained,

            @NotNull(message = MISSING)
            @Min(value = 1, message = "至少 1 人 · at least 1")
            @Max(value = MOST, message = COUNT)
            @Schema(description = "应到 · How many could have voted", examples = "60")
            Integer entitled) {
        VoteCount count() {
            return new VoteCount(inFavour, against, abstained, entitled);
        }
    }

    @Schema(description = "会议纪要 · Minutes; they never leave dispatch")
    record MinutesRequest(
            @NotBlank(message = MISSING) @Size(max = 20_000, message = TOO_LONG) @CleanText
            String minutes) {}

    @Schema(description = "取消会议 · Why it will not take place")
    record CancellationRequest(
            @NotBlank(message = MISSING) @Size(max = 2_000, message = TOO_LONG) @CleanText
            String reason) {}
}
