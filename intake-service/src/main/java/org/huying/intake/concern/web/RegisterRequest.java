package org.huying.intake.concern.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.intake.concern.Channel;
import org.huying.intake.concern.Classification;
import org.huying.intake.concern.ComplaintForm;
import org.huying.intake.concern.ConcernDraft;
import org.huying.intake.concern.Heard;
import org.huying.intake.concern.Nature;
import org.huying.intake.concern.Origin;
import org.huying.intake.concern.Urgency;
import org.huying.intake.topic.TopicCode;

@Schema(description = "诉求 · A concern as it is brought")
record RegisterRequest(
        @NotNull(message = Say.MISSING)
        @Schema(description = "收集渠道 · Residents: WEB or MOBILE", examples = "GRID_PARTY_WORKSTATION")
        Channel channel,

        @NotNull(message = Say.MISSING) @Schema(description = "性质 · Nature", examples = "SUGGESTION")
        Nature nature,

        @NotNull(message = Say.MISSING)
        @Pattern(regexp = TopicCode.FORM, message = Say.TOPIC)
        @Schema(description = "类别 · Topic, up to five levels", examples = "services.opening-hours")
        String topic,

        @NotBlank(message = Say.MISSING)
        @CodePointLength(max = LONGEST, message = "最多 10000 字 · at most 10,000 characters")
        @CleanText
        @Schema(
                maxLength = LONGEST,
                description = "内容 · What is the matter, in the reporter's words; never leaves intake",
                examples = "下班后党群服务中心也下班了，办事不方便。")
        String description,

        @Schema(
                description =
                        "保密 · Ask for confidentiality; tip-offs and complaints about persons always are (domain.md §7)",
                defaultValue = "false")
        Boolean confidential,

        @NotNull(message = Say.MISSING) @Valid AddressRequest address,

        @Valid @Schema(description = "诉求人，可不填 · Who raises it; may be left out")
        ReporterRequest reporter,

        @Schema(
                description =
                        "紧急程度，默认一般 · How pressing it is: THREAT 危及生命财产 to life or property, GENERAL, or COMPLEX; chooses the time limits",
                defaultValue = "GENERAL")
        Urgency urgency,

        @Size(max = 60, message = "过长 · too long")
        @CleanText
        @Schema(
                description =
                        "会议编号，可不填 · The meeting it was raised in, with channel RESIDENT_COUNCIL or PARTY_JOINT_MEETING; may be left out",
                examples = "M-520102033901-20231205-1")
        String meetingNumber,

        @Pattern(regexp = "\\d{4}", message = "4 位数字 · four digits")
        @Schema(
                description = "国标代码，可不填 · Big and small class of GB/T 30428.2; left out, it is the topic's",
                examples = "0501")
        String gbCode,

        @Schema(
                description =
                        "发生时间，可不填 · When the matter happened; not in the future, at most 365 days before it was heard unless configured otherwise",
                examples = "2023-11-30T13:00:00Z")
        Instant occurredAt,

        @Schema(
                description =
                        "听到时间，补录时填写 · By staff, when it was said to them before it could be registered (offline); at most 30 days ago unless configured otherwise",
                examples = "2023-12-01T01:00:00Z")
        Instant heardAt,

        @Pattern(regexp = WORKSTATION, message = "没有这样的工作站代码 · not a code of a workstation")
        @Schema(
                description = "工作站代码，可不填 · Where it was collected, with channel GRID_PARTY_WORKSTATION",
                examples = "WS-ZY-1")
        String workstationCode,

        @Schema(description = "场次编号，可不填 · The session held there; it may be recorded later")
        UUID workstationSessionId,

        @Schema(description = "走访编号，可不填 · The visit it was heard in, with channel GRID_VISIT")
        UUID visitId,

        @Schema(description = "巡查编号，可不填 · The patrol it was found in, with channel PATROL")
        UUID patrolId,

        @Pattern(regexp = "[A-Z0-9-]{4,40}", message = "4 到 40 位大写字母、数字或连字符 · 4 to 40 capitals, digits or hyphens")
        @Schema(description = "热线工单号 · Required with channel HOTLINE_12345; one order is registered once")
        String orderNumber,

        @Schema(description = "投诉方式，可不填 · How it came, with channel COMPLAINT")
        ComplaintForm complaintForm,

        @CodePointLength(min = 1, max = 100, message = "1 到 100 字 · 1 to 100 characters")
        @CleanText
        @Schema(description = "交办单位 · Required with channel ASSIGNED_FROM_ABOVE; never leaves intake", examples = "区委办")
        String assignedBy,

        @CodePointLength(min = 1, max = 60, message = "1 到 60 字 · 1 to 60 characters")
        @CleanText
        @Schema(description = "文号 · Required with channel ASSIGNED_FROM_ABOVE; never leaves intake")
        String documentNumber,

        @Size(max = 60, message = "过长 · too long")
        @CleanText
        @Schema(
                description = "所表扬的单位，可不填 · Code of the unit a praise is for, with nature PRAISE; may be left out",
                examples = "PROPERTY-1")
        String praisedUnit) {

    static final String WORKSTATION = "[A-Z0-9][A-Z0-9-]{2,39}";
    private static final int LONGEST = 10_000;

    ConcernDraft draft() {
        return new ConcernDraft(
                origin(),
                new Classification(nature, topic, urgency == null ? Urgency.GENERAL : urgency, gbCode),
                description,
                Boolean.TRUE.equals(confidential),
                address.address(),
                reporter == null ? null : reporter.reporter(),
                new Heard(occurredAt, heardAt));
    }

    /** The reporter's, null when none was given. */
    String phone() {
        return reporter == null ? null : reporter.phone();
    }

    private Origin origin() {
        return new Origin(
                channel,
                meetingNumber,
                workstationCode,
                workstationSessionId,
                visitId,
                patrolId,
                orderNumber,
                complaintForm,
                assignedBy,
                documentNumber,
                null);
    }

    /**
     * The request as text, for the idempotency key's fingerprint; what stands between fields stands in none. What can
     * be told since later adds nothing where it was left out, so that keys of before it could be told are still known.
     */
    String content() {
        String name = reporter == null ? null : reporter.name();
        Stream<Object> fields = Stream.concat(
                Stream.of(channel, nature, topic, description, confidential, name, phone()), address.fields());
        Stream<Object> later = Stream.concat(Stream.ofNullable(urgency), Stream.ofNullable(meetingNumber));
        Stream<Object> said = Stream.concat(SaidContent.of(this), OriginContent.of(origin()));
        Stream<String> praised = Stream.ofNullable(praisedUnit).map(unit -> "praised " + unit);
        return Stream.concat(Stream.concat(fields, later), Stream.concat(said, praised))
                .map(field -> field == null ? "\u0001" : field.toString())
                .collect(Collectors.joining("\u0000"));
    }

    /** Messages used more than once. */
    static final class Say {
        static final String MISSING = "必填 · required";
        static final String TOPIC =
                "由小写字母、数字和连字符组成，用点分级 · lower-case letters, digits and hyphens, levels parted by dots";

        private Say() {}
    }
}
