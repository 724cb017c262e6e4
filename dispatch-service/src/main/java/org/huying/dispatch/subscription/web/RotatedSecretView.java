package org.huying.dispatch.subscription.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.subscription.RotatedSecret;

@Schema(description = "换密钥结果 · The new secret, shown once, and all keys that are valid now")
record RotatedSecretView(
        SecretView secret,

        @Schema(description = "The newest first; former ones say when they run out")
        List<KeyView> keys) {
    static RotatedSecretView of(RotatedSecret it) {
        return new RotatedSecretView(
                SecretView.of(it.secret()), it.keys().stream().map(KeyView::of).toList());
    }

    @Override
    public String toString() {
        return "RotatedSecretView[" + secret + "]";
    }
}
