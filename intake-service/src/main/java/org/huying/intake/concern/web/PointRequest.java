package org.huying.intake.concern.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.point.Crs;
import org.huying.intake.point.Point;
import org.huying.intake.point.PointSource;

@Schema(
        description = "坐标 · A point as it was measured, with its coordinate system (domain.md §5); kept as it is, and "
                + "compared in WGS84")
record PointRequest(
        @NotNull(message = RegisterRequest.Say.MISSING)
        @DecimalMin(value = "-180", message = OUTSIDE)
        @DecimalMax(value = "180", message = OUTSIDE)
        @Digits(integer = 3, fraction = 12, message = DIGITS)
        @Schema(description = "经度 · Degrees", examples = "106.7135")
        BigDecimal lon,

        @NotNull(message = RegisterRequest.Say.MISSING)
        @DecimalMin(value = "-90", message = OUTSIDE)
        @DecimalMax(value = "90", message = OUTSIDE)
        @Digits(integer = 2, fraction = 12, message = DIGITS)
        @Schema(description = "纬度 · Degrees", examples = "26.5783")
        BigDecimal lat,

        @NotNull(message = "请注明坐标系 · say in which coordinate system: WGS84, CGCS2000, GCJ02 or BD09")
        @Schema(description = "坐标系 · GCJ02: most maps in China; BD09: Baidu's", examples = "GCJ02")
        Crs crs,

        @DecimalMin(value = "0", message = "不能为负 · not below zero")
        @DecimalMax(value = "100000", message = "最多 100 公里 · at most 100 km")
        @Digits(integer = 6, fraction = 3, message = DIGITS)
        @Schema(description = "精度，可不填 · Metres; may be left out", examples = "15")
        BigDecimal accuracy,

        @Schema(description = "来源，可不填 · DEVICE 设备定位, MAP 地图选点, PHOTO 照片", examples = "DEVICE")
        PointSource source) {
    private static final String OUTSIDE = "不在坐标范围内 · outside the range of coordinates";
    private static final String DIGITS = "位数过多 · too many digits";

    Point point() {
        return Point.measured(lon, lat, crs, accuracy, source);
    }
}
