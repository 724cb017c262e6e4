package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.huying.dispatch.subscription.SignatureScheme;
import org.huying.dispatch.subscription.SigningKey;
import org.huying.dispatch.subscription.SigningKey.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaturesTest {
    private static final byte[] BODY = "{\"type\":\"任务\"}".getBytes(StandardCharsets.UTF_8);
    private static final String ID = "018c2371-2c00-8000-8000-00000000002a";
    private static final SigningKey NEW = new SigningKey(Kind.HMAC, "0123456789abcdef0123456789abcdef".getBytes());
    private static final SigningKey OLD = new SigningKey(Kind.HMAC, "fedcba9876543210fedcba9876543210".getBytes());
    private static final SigningKey SEED = new SigningKey(Kind.ED25519, new byte[32]);
    private static final SigningKey INBOUND = new SigningKey(Kind.INBOUND, new byte[32]);
    private final long now = Instant.now().getEpochSecond();

    /** The keys are those of RFC 8032, 7.1, second test. */
    @Test
    void ed25519_is_verified_with_the_public_half_of_the_seed() throws Exception {
        // Given
        byte[] seed = HexFormat.of().parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        byte[] publicKey = HexFormat.of()
                .parseHex("302a300506032b6570032100"
                        + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        // When
        String header =
                Signatures.header(List.of(new SigningKey(Kind.ED25519, seed)), SignatureScheme.V1A, ID, now, BODY);
        // Then
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey)));
        check.update(
                (ID + "." + now + "." + new String(BODY, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        assertThat(check.verify(Base64.getDecoder().decode(header.substring("v1a,".length()))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"V1,v1 v1", "V1A,v1a", "BOTH,v1 v1a v1"})
    void each_receiver_gets_the_kinds_it_wants_and_never_the_key_of_its_own_answers(
            SignatureScheme scheme, String kinds) {
        // When
        String header = Signatures.header(List.of(NEW, SEED, OLD, INBOUND), scheme, ID, now, BODY);
        // Then
        assertThat(header.replaceAll(",[^ ]*", "")).isEqualTo(kinds);
    }

    @Test
    void the_new_and_the_old_key_both_verify_while_they_overlap() throws Exception {
        // When
        var headers = headers(Signatures.header(List.of(NEW, OLD), SignatureScheme.V1, ID, now, BODY));
        // Then
        String body = new String(BODY, StandardCharsets.UTF_8);
        for (SigningKey key : List.of(NEW, OLD))
            assertThatCode(() -> new Webhook(key.secret()).verify(body, headers))
                    .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Webhook(new byte[] {1}).verify(body, headers))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> new Webhook(NEW.secret()).verify(body + " ", headers))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void nothing_is_sent_unsigned() {
        assertThatThrownBy(() -> Signatures.header(List.of(INBOUND), SignatureScheme.BOTH, ID, now, BODY))
                .isInstanceOf(IllegalStateException.class);
    }

    private Map<String, List<String>> headers(String signature) {
        return Map.of(
                "webhook-id", List.of(ID),
                "webhook-timestamp", List.of(Long.toString(now)),
                "webhook-signature", List.of(signature));
    }
}
