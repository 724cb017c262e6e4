package org.huying.intake.duplicate.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.text.CleanText;
import org.huying.intake.address.AddressParts;
import org.huying.intake.duplicate.SimilarConcerns.Draft;
import org.huying.intake.duplicate.Where;

@Schema(description = "拟登记的诉求 · A concern that is about to be registered, as far as it is compared")
record DraftRequest(
        @NotNull(message = MISSING)
        @Pattern(
                regexp = "[a-z0-9-]{1,40}(\\.[a-z0-9-]{1,40}){0,4}",
                message = "由小写字母、数字和连字符组成，用点分级 · lower-case letters, digits and hyphens, levels parted by dots")
        @Schema(description = "类别 · Topic", examples = "city-order.itinerant-vendors")
        String topic,

        @NotBlank(message = MISSING)
        @CodePointLength(max = LONGEST, message = "最多 10000 字 · at most 10,000 characters")
        @CleanText
        @Schema(
                maxLength = LONGEST,
                description = "内容 · What is the matter; the first 500 characters are compared",
                examples = "X区3栋平台每天晚上有流动摊贩占道，油烟和噪声影响休息。")
        String description,

        @NotNull(message = MISSING) @Valid PlaceRequest address) {
    static final String MISSING = "必填 · required";
    private static final int LONGEST = 10_000;

    Draft draft() {
        return new Draft(topic, description, address.where());
    }

    /** The words may name people: they are nobody's to log. */
    @Override
    public String toString() {
        return "DraftRequest[" + topic + "]";
    }

    @Schema(description = "地点 · As much of the address as is compared")
    record PlaceRequest(
            @NotNull(message = MISSING)
            @Pattern(regexp = "\\d{12}", message = "12 位区划代码 · division code of 12 digits")
            @Schema(description = "社区区划代码 · Division code", examples = "520102033905")
            String communityCode,

            @Pattern(regexp = "\\d{15}", message = "15 位网格编码 · grid code of 15 digits")
            @Schema(description = "网格编码 · Grid code", examples = "520102033905001")
            String gridCode,

            @Size(max = 100, message = TOO_LONG) @CleanText @Schema(description = "小区 · Estate")
            String estate,

            @Size(max = 40, message = TOO_LONG) @CleanText @Schema(description = "区 · Zone", examples = "X区")
            String zone,

            @Size(max = 40, message = TOO_LONG) @CleanText @Schema(description = "栋 · Building", examples = "3栋")
            String building,

            @Size(max = 40, message = TOO_LONG) @CleanText @Schema(description = "单元 · Unit")
            String unit,

            @Size(max = 100, message = TOO_LONG) @CleanText @Schema(description = "部位 · Spot", examples = "平台")
            String spot) {
        private static final String TOO_LONG = "过长 · too long";

        Where where() {
            AddressParts parts = new AddressParts(estate, zone, building, unit, null, null, spot, null).normalised();
            return new Where(
                    communityCode,
                    gridCode,
                    parts.estate(),
                    parts.zone(),
                    parts.building(),
                    parts.unit(),
                    parts.spot());
        }
    }
}
