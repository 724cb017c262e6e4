package org.huying.dispatch.delivery.web;

import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.delivery.WhichDeliveries;

@Schema(description = "重新投递 · Either all that fail, or those between two positions, or those of a span of time")
record ResendingRequest(
        @Schema(description = "true: all that fail", examples = "true")
        Boolean failed,

        @Schema(description = "From this position on") Long fromPosition,

        @Schema(description = "To this position, itself included")
        Long toPosition,

        @Schema(description = "Recorded at this instant or later. UTC")
        Instant from,

        @Schema(description = "Recorded before this instant. UTC")
        Instant before) {
    static final String MISSING = "必填 · required";

    WhichDeliveries which() {
        boolean all = Boolean.TRUE.equals(failed);
        boolean range = fromPosition != null || toPosition != null;
        boolean span = from != null || before != null;
        if (Stream.of(all, range, span).filter(it -> it).count() != 1)
            throw new Invalid("/failed", "请只选一种：失败的、位置范围或时间范围 · one of: failed, a range of positions, a span of time");
        return all ? new WhichDeliveries.Failing() : range ? positions() : recorded();
    }

    private WhichDeliveries positions() {
        if (fromPosition == null) throw new Invalid("/fromPosition", MISSING);
        if (toPosition == null) throw new Invalid("/toPosition", MISSING);
        if (toPosition < fromPosition) throw new Invalid("/toPosition", "不能小于起点 · must not lie before its beginning");
        return new WhichDeliveries.Positions(fromPosition, toPosition);
    }

    private WhichDeliveries recorded() {
        if (from == null) throw new Invalid("/from", MISSING);
        if (before == null) throw new Invalid("/before", MISSING);
        if (!before.isAfter(from)) throw new Invalid("/before", "应晚于起点 · must lie after its beginning");
        return new WhichDeliveries.Recorded(from, before);
    }
}
