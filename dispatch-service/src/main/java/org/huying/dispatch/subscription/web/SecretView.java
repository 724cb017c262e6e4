package org.huying.dispatch.subscription.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.subscription.ShownSecret;
import org.huying.dispatch.subscription.SigningKey.Kind;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "密钥（仅显示一次）· A secret, shown in this answer and never again")
record SecretView(
        Kind kind,

        @Schema(
                description = "As libraries of Standard Webhooks take it; absent for ED25519",
                examples = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
        String secret,

        @Schema(
                description = "Of ED25519: what the receiver verifies with; it can be read at any time",
                examples = "whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
        String publicKey) {
    static SecretView of(ShownSecret it) {
        return new SecretView(it.kind(), it.secret(), it.publicKey());
    }

    @Override
    public String toString() {
        return "SecretView[" + kind + "]";
    }
}
