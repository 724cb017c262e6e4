package org.huying.dispatch.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.huying.dispatch.subscription.SigningKey.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewSecretTest {
    private static final byte[] MESSAGE = {1, 2, 3};
    /** Of a SubjectPublicKeyInfo for ed25519 (RFC 8410). */
    private static final byte[] INFO = HexFormat.of().parseHex("302a300506032b6570032100");

    @ParameterizedTest
    @EnumSource(names = {"HMAC", "INBOUND"})
    void a_shared_secret_is_shown_as_libraries_of_standard_webhooks_take_it(Kind kind) {
        // Given
        NewSecret secret = NewSecret.of(kind);
        // When
        ShownSecret shown = secret.shown();
        // Then
        assertThat(shown.secret()).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(shown.secret().substring("whsec_".length())))
                .isEqualTo(secret.secret())
                .hasSize(32);
        assertThat(shown.publicKey()).isNull();
        assertThat(NewSecret.of(kind).secret()).isNotEqualTo(secret.secret());
    }

    @Test
    void of_an_ed25519_key_only_the_public_half_is_shown_and_it_verifies_what_the_seed_signs()
            throws GeneralSecurityException {
        // Given
        NewSecret secret = NewSecret.of(Kind.ED25519);
        // When
        ShownSecret shown = secret.shown();
        // Then
        assertThat(shown.secret()).isNull();
        assertThat(secret.secret()).hasSize(32);
        assertThat(verified(signed(secret.secret()), shown.publicKey())).isTrue();
    }

    @Test
    void nothing_that_holds_one_writes_it_into_a_text() {
        NewSecret secret = NewSecret.of(Kind.HMAC);
        SigningKey key = new SigningKey(Kind.HMAC, secret.secret());
        assertThat(secret + " " + secret.shown() + " " + key)
                .isEqualTo("NewSecret[HMAC] ShownSecret[HMAC] SigningKey[HMAC]");
    }

    private static byte[] signed(byte[] seed) throws GeneralSecurityException {
        PrivateKey key = KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(MESSAGE);
        return signature.sign();
    }

    private static boolean verified(byte[] signed, String publicKey) throws GeneralSecurityException {
        assertThat(publicKey).startsWith("whpk_");
        byte[] raw = Base64.getDecoder().decode(publicKey.substring("whpk_".length()));
        byte[] info = new byte[INFO.length + raw.length];
        System.arraycopy(INFO, 0, info, 0, INFO.length);
        System.arraycopy(raw, 0, info, INFO.length, raw.length);
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(info));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(MESSAGE);
        return signature.verify(signed);
    }
}
