package org.huying.dispatch.subscription.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.subscription.Channel;
import org.huying.dispatch.subscription.CreatedSubscription;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "新订阅 · A new subscription, with what is shown once")
record CreatedSubscriptionView(
        SubscriptionView subscription,

        @Schema(description = "Keep them now: nobody can read them again. Empty when the request came before")
        List<SecretView> secrets,

        @Schema(
                description = "Of channel KAFKA: with what to sign in to the broker; likewise shown once",
                examples = "{\"username\": \"partner-PROPERTY-1\"}")
        Map<String, String> credentials,

        @Schema(
                description = "What to do",
                examples = "请立即保存密钥，之后无法再查看 · keep the secrets now; they cannot be read again")
        String hint) {
    private static final String KEEP = "请立即保存密钥，之后无法再查看 · keep the secrets now; they cannot be read again";
    private static final String SHOWN_BEFORE =
            "此请求此前已成功，密钥只显示一次；如未保存，请更换密钥 · this request had its effect before, and its secrets were shown "
                    + "then; if they are lost, POST secret-rotation";
    private static final String PASSWORD_TOO =
            "；Kafka 密码请用 topic-password-rotation 更换 · and topic-password-rotation for the password of Kafka";

    static CreatedSubscriptionView of(CreatedSubscription it) {
        return new CreatedSubscriptionView(
                SubscriptionView.of(it.subscription()),
                it.secrets().stream().map(SecretView::of).toList(),
                it.credentials().isEmpty() ? null : it.credentials(),
                hint(it));
    }

    private static String hint(CreatedSubscription it) {
        if (!it.secrets().isEmpty()) return KEEP;
        return it.subscription().channel() == Channel.KAFKA ? SHOWN_BEFORE + PASSWORD_TOO : SHOWN_BEFORE;
    }

    @Override
    public String toString() {
        return "CreatedSubscriptionView[" + subscription.id() + "]";
    }
}
