package org.huying.intake.concern.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.intake.concern.Address;

@Schema(description = "地点 · Where it is; a place outside any building is valid (domain.md §5)")
record AddressRequest(
        @NotNull(message = RegisterRequest.Say.MISSING)
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

        @Size(max = 40, message = TOO_LONG) @CleanText @Schema(description = "楼层，文字 · Floor as text", examples = "L1")
        String floorLabel,

        @Size(max = 40, message = TOO_LONG) @CleanText @Schema(description = "室 · Room; never leaves intake")
        String room,

        @Size(max = 100, message = TOO_LONG) @CleanText @Schema(description = "部位 · Spot", examples = "护栏外墙")
        String spot,

        @Size(max = 500, message = TOO_LONG) @CleanText @Schema(description = "补充说明 · Free text; never leaves intake")
        String freeText,

        @Valid @Schema(description = "坐标，可不填 · Where it is on a map; may be left out")
        PointRequest point) {
    private static final String TOO_LONG = "过长 · too long";

    Stream<String> fields() {
        return Stream.of(communityCode, gridCode, estate, zone, building, unit, floorLabel, room, spot, freeText);
    }

    Address address() {
        return new Address(communityCode, gridCode, estate, zone, building, unit, floorLabel, room, spot, freeText)
                .at(point == null ? null : point.point());
    }
}
