package org.huying.dispatch.proactive.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.proactive.HotPlace;
import org.huying.dispatch.proactive.TopicDraft;

/** What a proactive topic and its moves carry. */
final class TopicRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "最多 2000 字 · at most 2,000 characters";
    private static final String PART_TOO_LONG = "最多 100 字 · at most 100 characters";
    private static final int LONGEST = 2_000;
    private static final int PART = 100;

    private TopicRequests() {}

    @Schema(description = "地点 · Community, and what of estate, zone, building and spot narrows it; no household")
    record HotPlaceRequest(
            @NotBlank(message = MISSING) @CleanText @Schema(examples = "520102033905")
            String communityCode,

            @Size(max = PART, message = PART_TOO_LONG) @CleanText
            String estate,

            @Size(max = PART, message = PART_TOO_LONG) @CleanText @Schema(examples = "X区")
            String zone,

            @Size(max = PART, message = PART_TOO_LONG) @CleanText @Schema(examples = "3栋")
            String building,

            @Size(max = PART, message = PART_TOO_LONG) @CleanText @Schema(examples = "平台")
            String spot) {
        HotPlace place() {
            return new HotPlace(communityCode, estate, zone, building, spot);
        }
    }

    @Schema(description = "立项 · From a hot spot, or from nothing with place, topic and reason")
    record ProactiveTopicRequest(
            @Schema(description = "热点 · Id of a hot spot; then place and topic are left out")
            UUID hotSpot,

            @Valid HotPlaceRequest place,

            @Pattern(regexp = "[a-z0-9-]+(\\.[a-z0-9-]+){0,4}", message = "不是类别代码 · no topic")
            @Schema(description = "类别 · Topic of the classification", examples = "city-order.itinerant-vendors")
            String topic,

            @Size(min = 1, max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(description = "立项理由 · Why, without a hot spot", examples = "入冬前集中排查。")
            String reason,

            @NotBlank(message = MISSING)
            @CleanText
            @Schema(description = "牵头单位 · Code of the one unit that leads", examples = "URBAN-WLC")
            String lead,

            @Size(max = 20, message = "最多 20 个单位 · at most 20 units")
            @Schema(description = "协办单位 · Codes of units that help", examples = "[\"PROPERTY-1\"]")
            List<@NotBlank(message = MISSING) @CleanText String> coHandlers) {
        TopicDraft draft() {
            List<String> helping = coHandlers == null ? List.of() : coHandlers;
            return new TopicDraft(hotSpot, place == null ? null : place.place(), topic, reason, lead, helping);
        }
    }

    @Schema(description = "任务 · What a unit has to do by when")
    record TopicTaskRequest(
            @NotBlank(message = MISSING) @CleanText @Schema(examples = "PROPERTY-1")
            String unit,

            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(examples = "加装平台照明。")
            String what,

            @NotNull(message = MISSING)
            @Schema(description = "完成期限 · Its last day, Asia/Shanghai", examples = "2023-12-20")
            LocalDate dueOn) {}

    @Schema(description = "说明 · In the unit's words; stays in dispatch")
    record TopicNoteRequest(
            @Size(max = LONGEST, message = TOO_LONG) @CleanText @Schema(examples = "已加装 6 盏。")
            String note) {}

    @Schema(description = "理由 · Why; stays in dispatch")
    record TopicReasonRequest(
            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(examples = "现场仍有 2 盏不亮。")
            String reason) {}

    @Schema(description = "复盘 · What was done and whether it is kept up; cases are counted by the system")
    record TopicReviewRequest(
            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = TOO_LONG)
            @CleanText
            @Schema(examples = "划定疏导点，夜间巡查固定排班。")
            String done,

            @NotNull(message = MISSING) @Schema(description = "是否长效保持 · Is it kept up")
            Boolean keptUp) {}
}
