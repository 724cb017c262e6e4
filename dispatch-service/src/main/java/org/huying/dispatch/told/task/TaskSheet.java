package org.huying.dispatch.told.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.huying.dispatch.casefile.Task;
import org.huying.dispatch.timelimit.Urgency;
import org.huying.dispatch.told.Meaning;
import org.huying.dispatch.told.Place;
import org.huying.dispatch.told.TownUnit;

/** The unit's task of a case (工单) as it stands when the notice is written: each notice carries it whole. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Meaning(
        zh = "工单",
        en = "The unit's task, whole, as it stands; of a task that is not the unit's any more, little is left")
public record TaskSheet(
        @Meaning(zh = "案号", en = "Number of the case, for example WLC-20231201-0001")
        String caseNumber,

        @Meaning(zh = "版本", en = "Version of the case, which If-Match names in the REST interface")
        long version,

        @Meaning(zh = "轮次", en = "1, and one more each time the case is reopened")
        int round,

        @Meaning(zh = "主办或协办", en = "LEAD 主办 or CO_HANDLER 协办")
        Task.Part part,

        @Meaning(zh = "工单状态", en = "How far the unit has come")
        Task.Status status,

        @Meaning(zh = "保密", en = "True for a confidential case: topic and place are told, and nothing of what was said")
        boolean confidential,

        @Meaning(zh = "类别代码", en = "Code of the topic, for example city-order.itinerant-vendors")
        String topic,

        @Meaning(
                zh = "性质",
                en = "CONSULTATION, HELP, COMPLAINT, TIP_OFF or SUGGESTION",
                absent = "for a confidential case, and once the task is not the unit's any more")
        String nature,

        @Meaning(zh = "紧急程度", en = "THREAT 危及生命财产, GENERAL 一般, COMPLEX 复杂")
        Urgency urgency,

        @Meaning(
                zh = "摘要",
                en = "First words, numbers that identify a person masked",
                absent = "for a confidential case, and once the task is not the unit's any more")
        String summary,

        @Meaning(zh = "地点", en = "Where to act") Place place,

        @Meaning(zh = "主办单位", en = "The unit that leads", absent = "once the task is not the unit's any more")
        TownUnit lead,

        @Meaning(zh = "协办单位", en = "The units that help") List<TownUnit> coHandlers,

        @Meaning(zh = "时限", en = "The deadlines of the present round")
        List<TaskDeadline> deadlines,

        @Meaning(zh = "派遣时间", en = "When the unit was given the task. UTC")
        Instant dispatchedAt,

        @Meaning(zh = "签收时间", en = "UTC", absent = "until the unit has accepted")
        Instant acceptedAt,

        @Meaning(zh = "办结时间", en = "UTC", absent = "until the unit has reported it handled")
        Instant handledAt,

        @Meaning(
                zh = "附件列表链接",
                en = "Path in the REST interface of intake where all attachments are listed",
                absent = "for a confidential case, and once the task is not the unit's any more",
                format = "uri-reference")
        String attachmentsLink,

        @Meaning(zh = "附件", en = "The attachments known so far; none for a confidential case")
        List<TaskAttachment> attachments,

        @Meaning(zh = "可用操作", en = "What the unit may do with its task now")
        List<TaskAct> allowedMoves) {}
