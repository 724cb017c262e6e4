package org.huying.dispatch.hazard.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.hazard.Finding;
import org.huying.dispatch.hazard.Grade;
import org.huying.dispatch.hazard.HazardKind;
import org.huying.dispatch.hazard.Whereabouts;
import org.huying.dispatch.hazard.place.Crs;
import org.huying.dispatch.hazard.place.HazardPlace;
import org.huying.dispatch.hazard.place.Point;

/** What entering a hazard point carries. */
final class HazardRequests {
    static final String MISSING = "必填 · required";
    static final String LONG = "最多 2000 字 · at most 2,000 characters";
    static final String SHORT = "最多 60 字 · at most 60 characters";
    static final String LAND = "不在坐标范围内 · outside the range of coordinates";
    static final int LONGEST = 2_000;

    private HazardRequests() {}

    @Schema(description = "登记隐患点 · A hazard point as found")
    record HazardRequest(
            @Size(max = 60, message = SHORT)
            @CleanText
            @Schema(
                    description = "案卷编号 · A case may have several points; one found in a sweep has none",
                    examples = "WLC-20231206-0001")
            String caseNumber,

            @NotNull(message = MISSING) @Valid PlaceRequest place,
            @NotNull(message = MISSING) HazardKind kind,

            @NotNull(message = MISSING) @Schema(description = "一般、重大 · How grave")
            Grade grade,

            @NotBlank(message = MISSING)
            @Size(max = LONGEST, message = LONG)
            @CleanText
            @Schema(examples = "外墙开裂约两米，下方为通道。")
            String description) {
        Whereabouts where() {
            return new Whereabouts(caseNumber, place.communityCode(), place.gridCode());
        }

        Finding found() {
            Point at = place.point() == null ? null : place.point().asPoint();
            return new Finding(place.asPlace(), at, kind, grade, description);
        }
    }

    @Schema(description = "地点 · Valid also outside any building; the floor is a label, not a number")
    record PlaceRequest(
            @NotBlank(message = MISSING)
            @Pattern(regexp = "\\d{12}", message = "应为 12 位数字 · 12 digits")
            @Schema(examples = "520102033904")
            String communityCode,

            @Pattern(regexp = "\\d{15}", message = "应为 15 位数字 · 15 digits")
            @Schema(description = "Absent: that of the case, if any", examples = "520102033904001")
            String gridCode,

            @Size(max = 60, message = SHORT) @CleanText String estate,

            @Size(max = 60, message = SHORT) @CleanText @Schema(examples = "7栋")
            String building,

            @Size(max = 60, message = SHORT) @CleanText @Schema(examples = "2单元")
            String unit,

            @Size(max = 60, message = SHORT) @CleanText @Schema(examples = "L1")
            String floorLabel,

            @NotBlank(message = MISSING) @Size(max = 60, message = SHORT) @CleanText @Schema(examples = "护栏外墙")
            String spot,

            @Valid PointRequest point) {
        HazardPlace asPlace() {
            return new HazardPlace(estate, building, unit, floorLabel, spot);
        }
    }

    @Schema(description = "坐标 · Kept as measured; without its coordinate system it is refused")
    record PointRequest(
            @NotNull(message = MISSING)
            @DecimalMin(value = "-180", message = LAND)
            @DecimalMax(value = "180", message = LAND)
            @Schema(examples = "106.7135")
            BigDecimal lon,

            @NotNull(message = MISSING)
            @DecimalMin(value = "-90", message = LAND)
            @DecimalMax(value = "90", message = LAND)
            @Schema(examples = "26.5783")
            BigDecimal lat,

            @NotNull(message = "请注明坐标系 · say in which coordinate system")
            Crs crs,

            @DecimalMin(value = "0", message = LAND)
            @DecimalMax(value = "100000", message = LAND)
            @Schema(description = "精度 · Metres", examples = "8")
            BigDecimal accuracy) {
        Point asPoint() {
            return new Point(lon, lat, crs, accuracy);
        }
    }
}
