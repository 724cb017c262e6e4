package org.huying.dispatch.subscription.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.subscription.Channel;
import org.huying.dispatch.subscription.DisabledFor;
import org.huying.dispatch.subscription.SignatureScheme;
import org.huying.dispatch.subscription.Subscription;
import org.huying.dispatch.subscription.SubscriptionMove;
import org.huying.dispatch.subscription.SubscriptionStatus;
import org.huying.dispatch.subscription.SubscriptionTerms;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "订阅 · A subscription; its secrets are never shown here")
record SubscriptionView(
        UUID id,
        @Schema(examples = "PROPERTY-1") String unit,
        @Schema(examples = "第一物业服务企业") String unitName,
        @Schema(examples = "物业工单系统") String name,
        Channel channel,
        SubscriptionStatus status,
        @Schema(description = "Which moves this status has") List<SubscriptionMove> allowedMoves,

        @Schema(description = "Empty: all", examples = "[\"task.assigned.v1\"]")
        List<String> types,

        @Schema(description = "Empty: all", examples = "[\"property\"]")
        List<String> topics,

        @Schema(description = "Empty: all", examples = "[\"520102033901\"]")
        List<String> communities,

        @Schema(description = "Of a webhook", examples = "https://hooks.property.example.cn/huying")
        String endpoint,

        @Schema(description = "Of a webhook") SignatureScheme signatures,

        @Schema(description = "Notices up to this position are not for it", examples = "0")
        String startsAfter,

        @Schema(description = "UTC") Instant createdAt,

        @Schema(description = "Where it stopped by its own failures. UTC")
        Instant disabledAt,

        DisabledFor disabledFor,

        @Schema(description = "原因 · Why, in words", examples = "多日投递均未成功 · nothing got through for days")
        String disabledWords) {
    static SubscriptionView of(Subscription it) {
        SubscriptionTerms terms = it.terms();
        return new SubscriptionView(
                it.id(),
                it.unit(),
                it.unitName(),
                terms.name(),
                it.channel(),
                it.status(),
                SubscriptionMove.allowedFrom(it.status()),
                terms.filter().types(),
                terms.filter().topics(),
                terms.filter().communities(),
                terms.endpoint(),
                terms.signatures(),
                Long.toString(it.startsAfter()),
                it.createdAt(),
                it.disabledAt(),
                it.disabledFor(),
                it.disabledFor() == null ? null : it.disabledFor().words());
    }
}
