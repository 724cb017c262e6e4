package org.huying.dispatch.subscription.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.subscription.KnownKey;
import org.huying.dispatch.subscription.SigningKey.Kind;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "有效密钥 · A key that is valid now, without its secret. Times are those of the server's own clock")
record KeyView(
        Kind kind,

        @Schema(
                description = "Of ED25519: what the receiver verifies with",
                examples = "whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
        String publicKey,

        @Schema(description = "UTC") Instant createdAt,

        @Schema(description = "Of a former one: when it runs out; absent for the one in use. UTC")
        Instant validUntil) {
    static KeyView of(KnownKey it) {
        return new KeyView(it.kind(), it.publicKey(), it.createdAt(), it.validUntil());
    }
}
