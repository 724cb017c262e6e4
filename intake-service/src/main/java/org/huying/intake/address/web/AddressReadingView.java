package org.huying.intake.address.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.address.AddressLine;
import org.huying.intake.address.AddressParts;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "识别结果 · The parts of a line, in the form by which places are compared; those not named are absent")
record AddressReadingView(
        @Schema(description = "原文 · The line as it was sent", examples = "7栋2单元L1层护栏外墙")
        String written,

        @Schema(description = "区划 · District, subdistrict or community that was named", examples = "丰园社区")
        String locality,

        @Schema(description = "小区、道路 · Estate or street", examples = "五里小区")
        String estate,

        @Schema(description = "区 · Zone", examples = "X区") String zone,

        @Schema(description = "栋 · Building", examples = "7栋")
        String building,

        @Schema(description = "单元 · Unit", examples = "2单元") String unit,

        @Schema(description = "楼层 · Floor as text", examples = "L1")
        String floorLabel,

        @Schema(description = "室 · Room", examples = "1203") String room,

        @Schema(description = "部位 · Spot", examples = "护栏外墙")
        String spot,

        @Schema(description = "未识别部分 · What could not be read")
        String freeText) {
    static AddressReadingView of(AddressLine line) {
        AddressParts parts = line.parts();
        return new AddressReadingView(
                line.written(),
                line.locality(),
                parts.estate(),
                parts.zone(),
                parts.building(),
                parts.unit(),
                parts.floorLabel(),
                parts.room(),
                parts.spot(),
                parts.freeText());
    }
}
