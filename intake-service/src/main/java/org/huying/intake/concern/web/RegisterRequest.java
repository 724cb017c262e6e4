package org.huying.intake.concern.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.intake.concern.Channel;
import org.huying.intake.concern.Classification;
import org.huying.intake.concern.ConcernDraft;
import org.huying.intake.concern.Nature;
import org.huying.intake.concern.Origin;
import org.huying.intake.concern.Urgency;
import org.huying.intake.reporter.Reporter;

@Schema(description = "诉求 · A concern as it is brought")
record RegisterRequest(
        @NotNull(message = Say.MISSING)
        @Schema(description = "收集渠道 · Residents: WEB or MOBILE", examples = "GRID_PARTY_WORKSTATION")
        Channel channel,

        @NotNull(message = Say.MISSING) @Schema(description = "性质 · Nature", examples = "SUGGESTION")
        Nature nature,

        @NotNull(message = Say.MISSING)
        @Pattern(regexp = "[a-z0-9-]{1,40}(\\.[a-z0-9-]{1,40}){0,4}", message = Say.TOPIC)
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

        @Size(max = 60, message = "过长 · too long")
        @CleanText
        @Schema(
                description = "所表扬的单位，可不填 · Code of the unit a praise is for, with nature PRAISE; may be left out",
                examples = "PROPERTY-1")
        String praisedUnit) {

    private static final int LONGEST = 10_000;

    ConcernDraft draft() {
        return new ConcernDraft(
                new Origin(channel, meetingNumber),
                new Classification(nature, topic, urgency == null ? Urgency.GENERAL : urgency),
                description,
                Boolean.TRUE.equals(confidential),
                address.address(),
                reporter == null ? null : reporter.reporter());
    }

    /**
     * The request as text, for the idempotency key's fingerprint; what stands between fields stands in none. An urgency
     * or meeting that was left out adds nothing, so that keys of before it could be told are still known.
     */
    String content() {
        String name = reporter == null ? null : reporter.name();
        String phone = reporter == null ? null : reporter.phone();
        Stream<Object> fields = Stream.concat(
                Stream.of(channel, nature, topic, description, confidential, name, phone), address.fields());
        Stream<Object> later = Stream.concat(Stream.ofNullable(urgency), Stream.ofNullable(meetingNumber));
        Stream<String> praised = Stream.ofNullable(praisedUnit).map(unit -> "praised " + unit);
        return Stream.concat(Stream.concat(fields, later), praised)
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

    @Schema(description = "地点 · Where it is; a place outside any building is valid (domain.md §5)")
    record AddressRequest(
            @NotNull(message = Say.MISSING)
            @Pattern(regexp = "\\d{12}", message = "12 位区划代码 · division code of 12 digits")
            @Schema(description = "社区区划代码 · Division code", examples = "520102033901")
            String communityCode,

            @Pattern(regexp = "\\d{15}", message = "15 位网格编码 · grid code of 15 digits")
            @Schema(description = "网格编码 · Grid code", examples = "520102033901001")
            String gridCode,

            @Size(max = 100, message = TOO_LONG) @CleanText @Schema(description = "小区 · Estate")
            String estate,

            @Size(max = 40, message = TOO_LONG) @CleanText @Schema(description = "区 · Zone", examples = "X区")
            String zone,

            @Size(max = 40, message = TOO_LONG) @CleanText @Schema(description = "栋 · Building", examples = "3栋")
            String building,

            @Size(max = 40, message = TOO_LONG) @CleanText @Schema(description = "单元 · Unit")
            String unit,

            @Size(max = 40, message = TOO_LONG)
            @CleanText
            @Schema(description = "楼层，文字 · Floor as text", examples = "L1")
            String floorLabel,

            @Size(max = 40, message = TOO_LONG) @CleanText @Schema(description = "室 · Room; never leaves intake")
            String room,

            @Size(max = 100, message = TOO_LONG) @CleanText @Schema(description = "部位 · Spot", examples = "护栏外墙")
            String spot,

            @Size(max = 500, message = TOO_LONG)
            @CleanText
            @Schema(description = "补充说明 · Free text; never leaves intake")
            String freeText) {
        private static final String TOO_LONG = "过长 · too long";

        Stream<String> fields() {
            return Stream.of(communityCode, gridCode, estate, zone, building, unit, floorLabel, room, spot, freeText);
        }

        org.huying.intake.concern.Address address() {
            return new org.huying.intake.concern.Address(
                    communityCode, gridCode, estate, zone, building, unit, floorLabel, room, spot, freeText);
        }
    }

    @Schema(description = "诉求人 · Stored encrypted and apart; no other service ever sees it")
    record ReporterRequest(
            @Size(max = 100, message = "过长 · too long") @CleanText
            String name,

            @Pattern(regexp = "[+0-9][0-9 \\-]{4,24}", message = "电话号码格式不对 · not a phone number")
            String phone) {
        Reporter reporter() {
            return name == null && phone == null ? null : new Reporter(name, phone);
        }
    }
}
