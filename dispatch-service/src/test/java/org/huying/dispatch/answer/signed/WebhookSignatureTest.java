package org.huying.dispatch.answer.signed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first vector is the one published with Standard Webhooks. */
class WebhookSignatureTest {
    private static final byte[] SECRET = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String TIMESTAMP = "1614265330";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    @Test
    void is_told_from_any_other_by_the_secret_alone() {
        // Given
        WebhookSignature signature = signature(SIGNATURE, BODY);
        // Then
        assertThat(signature.isWellFormed()).isTrue();
        assertThat(signature.isBy(SECRET)).isTrue();
        assertThat(signature.isBy(new byte[32])).isFalse();
    }

    @Test
    void may_be_one_of_several_while_a_secret_is_rotated() {
        assertThat(signature("v1a,AAAA v1,AAAA " + SIGNATURE, BODY).isBy(SECRET))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "v1,",
                "v1",
                "v1,!!!",
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1O="
            })
    void is_none_in_any_other_form(String signatures) {
        assertThat(signature(signatures, BODY).isBy(SECRET)).isFalse();
    }

    @Test
    void covers_every_byte_of_the_body() {
        for (int at = 0; at < BODY.length; at++) {
            byte[] changed = BODY.clone();
            changed[at] ^= 1;
            assertThat(signature(SIGNATURE, changed).isBy(SECRET)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "0, true", "300, true", "301, false"})
    void is_fresh_for_five_minutes_either_way(long seconds, boolean fresh) {
        // Given
        Instant now = Instant.ofEpochSecond(Long.parseLong(TIMESTAMP) + seconds);
        // Then
        assertThat(signature(SIGNATURE, BODY).isFresh(now)).isEqualTo(fresh);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1", "16142653300000", "1614265330.5", "٣"})
    void needs_a_timestamp_in_whole_seconds(String timestamp) {
        assertThat(new WebhookSignature(new SignedBody(ID, timestamp, SIGNATURE, BODY)).isWellFormed())
                .isFalse();
    }

    @Test
    void needs_all_three_headers_and_no_endless_one() {
        assertThat(new WebhookSignature(new SignedBody(null, TIMESTAMP, SIGNATURE, BODY)).isWellFormed())
                .isFalse();
        assertThat(new WebhookSignature(new SignedBody(ID, null, SIGNATURE, BODY)).isWellFormed())
                .isFalse();
        assertThat(signature(null, BODY).isWellFormed()).isFalse();
        assertThat(signature("v1,".repeat(1_000), BODY).isWellFormed()).isFalse();
    }

    private static WebhookSignature signature(String signatures, byte[] body) {
        return new WebhookSignature(new SignedBody(ID, TIMESTAMP, signatures, body));
    }
}
