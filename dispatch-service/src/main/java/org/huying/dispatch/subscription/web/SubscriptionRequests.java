package org.huying.dispatch.subscription.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.subscription.Channel;
import org.huying.dispatch.subscription.NewSubscription;
import org.huying.dispatch.subscription.NoticeFilter;
import org.huying.dispatch.subscription.SignatureScheme;
import org.huying.dispatch.subscription.SigningKey.Kind;
import org.huying.dispatch.subscription.StartAt;
import org.huying.dispatch.subscription.SubscriptionTerms;

/** What is asked of subscriptions. */
final class SubscriptionRequests {
    static final String MISSING = "必填 · required";
    private static final String LONG_NAME = "最多 100 字 · at most 100 characters";
    private static final String TOO_MANY = "最多 50 项 · at most 50";
    private static final int NAME = 100;
    private static final int MANY = 50;
    private static final String TYPES = "事件类型 · Wire names; all if absent or empty";
    private static final String TOPICS =
            "类别 · Branches of the topic tree, each with all below it; all if absent or empty. What has no topic is "
                    + "not left out";
    private static final String COMMUNITIES =
            "社区 · Division codes of the unit's jurisdiction; all if absent or empty. What is about no place is not "
                    + "left out";
    private static final String ENDPOINT =
            "接收地址 · Of a webhook: where to. https, port 443 or 8443, no user, no fragment";
    private static final String SIGNATURES =
            "签名 · Of a webhook: v1 (HMAC-SHA256), v1a (ed25519) or both, by Standard Webhooks";

    private SubscriptionRequests() {}

    @Schema(description = "订阅 · Which of its notices are to reach a partner unit, and on which way")
    record SubscriptionRequest(
            @CleanText
            @Size(max = NAME, message = LONG_NAME)
            @Schema(description = "单位 · Code of the unit it is for; the desk has to name it", examples = "PROPERTY-1")
            String unit,

            @NotBlank(message = MISSING)
            @CleanText
            @Size(max = NAME, message = LONG_NAME)
            @Schema(description = "名称 · What people call it", examples = "物业工单系统")
            String name,

            @NotNull(message = MISSING) @Schema(description = "渠道 · The way; it is never changed", examples = "WEBHOOK")
            Channel channel,

            @Schema(description = "起点 · From the next notice (NOW, if absent) or from the oldest still kept")
            StartAt startAt,

            @Size(max = MANY, message = TOO_MANY)
            @Schema(description = TYPES, examples = "[\"task.assigned.v1\", \"whistle.sounded.v1\"]")
            List<@NotNull(message = MISSING) String> types,

            @Size(max = MANY, message = TOO_MANY) @Schema(description = TOPICS, examples = "[\"property\"]")
            List<@NotNull(message = MISSING) String> topics,

            @Size(max = MANY, message = TOO_MANY) @Schema(description = COMMUNITIES, examples = "[\"520102033901\"]")
            List<@NotNull(message = MISSING) String> communities,

            @CleanText @Schema(description = ENDPOINT, examples = "https://hooks.property.example.cn/huying")
            String endpoint,

            @Schema(description = SIGNATURES, examples = "BOTH")
            SignatureScheme signatures) {
        NewSubscription asked() {
            var terms = new SubscriptionTerms(name, new NoticeFilter(types, topics, communities), endpoint, signatures);
            return new NewSubscription(unit, channel, startAt == null ? StartAt.NOW : startAt, terms);
        }
    }

    @Schema(description = "变更订阅 · What it is to be from now on, as a whole; channel and unit stay")
    record SubscriptionTermsRequest(
            @NotBlank(message = MISSING) @CleanText @Size(max = NAME, message = LONG_NAME) @Schema(examples = "物业工单系统")
            String name,

            @Size(max = MANY, message = TOO_MANY) @Schema(description = TYPES, examples = "[\"task.assigned.v1\"]")
            List<@NotNull(message = MISSING) String> types,

            @Size(max = MANY, message = TOO_MANY) @Schema(description = TOPICS, examples = "[\"property\"]")
            List<@NotNull(message = MISSING) String> topics,

            @Size(max = MANY, message = TOO_MANY) @Schema(description = COMMUNITIES, examples = "[\"520102033901\"]")
            List<@NotNull(message = MISSING) String> communities,

            @CleanText @Schema(description = ENDPOINT, examples = "https://hooks.property.example.cn/huying")
            String endpoint,

            @Schema(description = SIGNATURES, examples = "V1A")
            SignatureScheme signatures) {
        SubscriptionTerms terms() {
            return new SubscriptionTerms(name, new NoticeFilter(types, topics, communities), endpoint, signatures);
        }
    }

    @Schema(description = "换密钥 · Which secret to replace")
    record SecretRotationRequest(
            @NotNull(message = MISSING)
            @Schema(
                    description =
                            "HMAC and ED25519 sign what is posted to the unit (v1, v1a); with INBOUND the unit signs its answers",
                    examples = "HMAC")
            Kind kind,

            @Schema(
                    description = "立即作废 · true where others know the former one: it is void at once. "
                            + "false or absent: it stays valid for a day",
                    examples = "false")
            Boolean atOnce) {
        boolean voidsAtOnce() {
            return Boolean.TRUE.equals(atOnce);
        }
    }
}
