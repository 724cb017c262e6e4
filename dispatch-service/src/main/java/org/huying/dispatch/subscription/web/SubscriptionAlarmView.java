package org.huying.dispatch.subscription.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.subscription.DisabledFor;
import org.huying.dispatch.subscription.SubscriptionAlarm;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "订阅停用报警 · That a subscription was disabled by its own failures")
record SubscriptionAlarmView(
        UUID id,
        UUID subscriptionId,
        @Schema(examples = "PROPERTY-1") String unit,
        @Schema(examples = "第一物业服务企业") String unitName,
        DisabledFor reason,

        @Schema(description = "原因 · Why, in words", examples = "多日投递均未成功 · nothing got through for days")
        String words,

        @Schema(description = "UTC") Instant raisedAt,

        @Schema(description = "UTC; absent while it is open")
        Instant acknowledgedAt) {
    static SubscriptionAlarmView of(SubscriptionAlarm it) {
        return new SubscriptionAlarmView(
                it.id(),
                it.subscription(),
                it.unit(),
                it.unitName(),
                it.reason(),
                it.reason().words(),
                it.raisedAt(),
                it.acknowledgedAt());
    }
}
