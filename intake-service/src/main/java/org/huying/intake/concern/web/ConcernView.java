package org.huying.intake.concern.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.concern.Address;
import org.huying.intake.concern.Channel;
import org.huying.intake.concern.ComplaintForm;
import org.huying.intake.concern.ConcernMove;
import org.huying.intake.concern.ConcernStatus;
import org.huying.intake.concern.DeclineReason;
import org.huying.intake.concern.IntakeDecision;
import org.huying.intake.concern.MergeDecision;
import org.huying.intake.concern.Nature;
import org.huying.intake.concern.ReadConcern.Disclosed;
import org.huying.intake.concern.Urgency;
import org.huying.intake.concern.Withdrawal;
import org.huying.intake.topic.KnownTopic;
import org.huying.intake.topic.KnownTopics;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "诉求 · A concern, as much of it as the caller may read")
record ConcernView(
        UUID concernId,
        @Schema(examples = "WLC-20231201-0001") String number,
        Channel channel,
        Nature nature,
        @Schema(examples = "services.opening-hours") String topic,

        @Schema(description = "类别名称 · What the topic is called now")
        TopicLabel topicLabel,

        @Schema(description = "国标代码 · Class of GB/T 30428.2", examples = "0501")
        String gbCode,

        @Schema(description = "紧急程度 · How pressing it is") Urgency urgency,
        boolean confidential,

        @Schema(description = "Absent where a confidential concern is shown to those who only handle it")
        String description,

        Address address,

        @Schema(description = "UTC", examples = "2023-12-01T01:30:00Z")
        Instant registeredAt,

        @Schema(description = "发生时间 · When the matter happened; UTC", examples = "2023-11-30T13:00:00Z")
        Instant occurredAt,

        @Schema(description = "听到时间 · When it was heard, where that was before it was registered; UTC")
        Instant heardAt,

        @Schema(
                description =
                        "状态 · MERGED: it goes on under another number; PASSED_ON: a praise. How far the handling has come is told by "
                                + "progress and case")
        ConcernStatus status,

        @Schema(description = "会议编号 · The meeting it was raised in", examples = "M-520102033901-20231205-1")
        String meetingNumber,

        @Schema(description = "工作站 · Code of the workstation where it was collected", examples = "WS-ZY-1")
        String workstationCode,

        @Schema(description = "场次 · The session held there") UUID workstationSessionId,

        @Schema(description = "走访 · The visit in which it was heard")
        UUID visitId,

        @Schema(description = "巡查 · The patrol in which it was found")
        UUID patrolId,

        @Schema(description = "热线工单号 · The hotline's own number", examples = "GY20231201000123")
        String orderNumber,

        @Schema(description = "投诉方式 · How a complaint came") ComplaintForm complaintForm,

        @Schema(description = "交办单位 · The organ that assigned it", examples = "区委办")
        String assignedBy,

        @Schema(description = "文号 · Of the document by which it was assigned", examples = "南府办〔2023〕12号")
        String documentNumber,

        @Schema(description = "台账导入编号 · The ledger import it came with", examples = "TZ-20231205-7")
        String importNumber,

        @Schema(description = "台账编号 · The number it has in the ledger it came from", examples = "ZY-2023-018")
        String ledgerNumber,

        @Schema(description = "并入的诉求 · Number of the concern it was merged into", examples = "WLC-20231130-0007")
        String mergedInto,

        @Schema(description = "不予受理的原因 · Only of one that was declined", examples = "NOT_OUR_MATTER")
        DeclineReason declinedFor,

        @Schema(description = "不予受理的说明 · As the reporter reads it")
        String explanation,

        @Schema(description = "撤回时间 · UTC") Instant withdrawnAt,

        @Schema(description = "撤回理由 · As much of it as of the description")
        String withdrawalReason,

        @Schema(description = "补充条数 · How many supplements it has", examples = "0")
        int supplements,

        @Schema(description = "所表扬的单位 · Code of the unit a praise is for", examples = "PROPERTY-1")
        String praisedUnit,

        @Schema(description = "Which moves the concern has now")
        List<ConcernMove> allowedMoves) {

    @Schema(description = "类别名称 · Label of a topic")
    record TopicLabel(
            @Schema(examples = "服务时间") String chinese,
            @Schema(examples = "Opening hours") String english) {
        static TopicLabel of(KnownTopic topic) {
            return new TopicLabel(topic.labels().chinese(), topic.labels().english());
        }
    }

    static ConcernView of(Disclosed disclosed, KnownTopics topics) {
        var concern = disclosed.concern();
        var origin = concern.origin();
        var decision = concern.standing().decision();
        var withdrawal = concern.standing().withdrawal();
        return new ConcernView(
                concern.id(),
                concern.number(),
                origin.channel(),
                concern.classification().nature(),
                concern.classification().topic(),
                topics.find(concern.classification().topic())
                        .map(TopicLabel::of)
                        .orElse(null),
                concern.classification().gbCode(),
                concern.classification().urgency(),
                concern.isConfidential(),
                disclosed.description(),
                disclosed.address(),
                concern.registeredAt(),
                concern.heard().occurredAt(),
                concern.heard().heardAt(),
                concern.status(),
                origin.meetingNumber(),
                origin.workstationCode(),
                origin.workstationSessionId(),
                origin.visitId(),
                origin.patrolId(),
                origin.orderNumber(),
                origin.complaintForm(),
                origin.assignedBy(),
                origin.documentNumber(),
                origin.importNumber(),
                origin.ledgerNumber(),
                concern.mergedInto().map(MergeDecision::survivorNumber).orElse(null),
                decision.map(IntakeDecision::declinedFor).orElse(null),
                decision.map(IntakeDecision::explanation).orElse(null),
                withdrawal.map(Withdrawal::at).orElse(null),
                withdrawal.map(Withdrawal::reason).map(disclosed::words).orElse(null),
                concern.standing().supplements(),
                concern.praisedUnit(),
                ConcernMove.allowedFrom(concern.status()));
    }
}
