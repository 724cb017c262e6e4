package org.huying.dispatch.patrol.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.patrol.Beat;
import org.huying.dispatch.sighting.NamedPlace;

@Schema(description = "巡查登记 · A patrol. No name: who went is the unit and role of the caller")
record PatrolRequest(
        @NotNull(message = MISSING) @Valid @Schema(description = "巡查区域 · A community, a grid, or a place in it")
        NamedPlace place,

        @NotNull(message = MISSING)
        @Min(value = 1, message = "至少 1 人 · at least 1")
        @Max(value = MOST, message = "最多 200 人 · at most 200")
        @Schema(description = "人数 · How many people went", examples = "3")
        Integer staff,

        @NotNull(message = MISSING) @Schema(description = "开始（含） · UTC, included", examples = "2023-11-13T12:00:00Z")
        Instant from,

        @NotNull(message = MISSING)
        @Schema(description = "结束（不含），不晚于当前 · UTC, not included, not in the future", examples = "2023-11-13T14:00:00Z")
        Instant to) {
    static final String MISSING = "必填 · required";
    private static final int MOST = 200;

    /** As exact as it is stored, so that what is sent again is the same. */
    Beat asBeat() {
        return new Beat(place.asPlace(), staff, from.truncatedTo(ChronoUnit.MICROS), to.truncatedTo(ChronoUnit.MICROS));
    }
}
