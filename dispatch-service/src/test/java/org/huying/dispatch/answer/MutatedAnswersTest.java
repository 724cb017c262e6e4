package org.huying.dispatch.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.Test;

/** What a partner's broken or malicious system may sign. The seed makes it the same every time. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class MutatedAnswersTest {
    private static final long SEED = 20_231_206;
    private static final int TIMES = 1_000;
    /** Of those that are found broken by reading; all that are not are sent. */
    private static final int SENT_ONE_IN = 10;

    private static final List<String> NASTY = List.of(
            "\"",
            "\\u0000",
            "\\ud800",
            "null",
            "-1",
            "1e999",
            "9".repeat(400),
            "[".repeat(300),
            "{\"a\":",
            "\u202e",
            "\t",
            "\n",
            "true",
            "\"id\":\"x\",",
            "'; DROP TABLE task; --",
            "${jndi:ldap://x}",
            "\ufeff");

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    AnswerReader reader;

    @Test
    void have_no_effect_and_break_nothing() {
        // Given: decided upon a version the case never had, so that not even one that stays whole is taken
        String number = RestActs.aCaseOfTheSquadron(handlers);
        SigningPartner squadron = SigningPartner.of(SQUADRON);
        String whole = SigningPartner.event(
                "urban-mutated",
                "answer.first-contact.v1",
                "{\"number\":\"%s\",\"contactedAt\":\"2023-12-06T08:00:00Z\",\"expectedSequence\":987654}"
                        .formatted(number));
        Random random = new Random(SEED);
        // When
        for (int i = 0; i < TIMES; i++) {
            byte[] body = mutated(whole.getBytes(StandardCharsets.UTF_8), random);
            SentAnswer read = reader.structured(new SentAnswer.Sender("URBAN-WLC", Way.WEBHOOK, null), body);
            // Then
            assertThat(read.flaw() == null).isEqualTo(read.said() != null);
            boolean wholeStill = read.flaw() == null;
            if (wholeStill || i % SENT_ONE_IN == 0) isRefused(squadron.sends(body), body);
        }
        as(DESK).get("/v1/cases/" + number).then().header("ETag", "\"2\"");
    }

    private static void isRefused(Response answer, byte[] body) {
        assertThat(answer.statusCode())
                .as(() -> new String(body, StandardCharsets.UTF_8))
                .isIn(200, 400);
        if (answer.statusCode() == 200)
            assertThat(answer.jsonPath().getString("outcome")).isEqualTo("REFUSED");
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] body = whole;
        for (int left = 1 + random.nextInt(3); left > 0; left--) body = mutatedOnce(body, random);
        return body;
    }

    private static byte[] mutatedOnce(byte[] body, Random random) {
        if (body.length == 0) return body;
        int at = random.nextInt(body.length);
        return switch (random.nextInt(4)) {
            case 0 -> flipped(body, at, random);
            case 1 -> Arrays.copyOf(body, at);
            case 2 -> replaced(body, at, Math.min(body.length, at + random.nextInt(12)), new byte[0]);
            default ->
                replaced(
                        body,
                        at,
                        Math.min(body.length, at + random.nextInt(4)),
                        NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] flipped(byte[] body, int at, Random random) {
        byte[] flipped = body.clone();
        flipped[at] = (byte) random.nextInt(256);
        return flipped;
    }

    private static byte[] replaced(byte[] body, int from, int to, byte[] by) {
        byte[] replaced = new byte[from + by.length + body.length - to];
        System.arraycopy(body, 0, replaced, 0, from);
        System.arraycopy(by, 0, replaced, from, by.length);
        System.arraycopy(body, to, replaced, from + by.length, body.length - to);
        return replaced;
    }
}
