package org.huying.dispatch.answer;

import static io.restassured.RestAssured.given;
import static org.huying.dispatch.subscription.RestSubscriptions.id;
import static org.huying.dispatch.subscription.RestSubscriptions.subscribe;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A partner's system that answers by signed events, written from the specification alone. */
public final class SigningPartner {
    private final String subscription;
    private final byte[] secret;

    private SigningPartner(String subscription, byte[] secret) {
        this.subscription = subscription;
        this.secret = secret;
    }

    /** With a subscription of its own, of the caller's unit. */
    public static SigningPartner of(String token) {
        Response created = subscribe(token, "{\"name\":\"答复\",\"channel\":\"FEED\"}");
        String shown = created.jsonPath().getString("secrets.find { it.kind == 'INBOUND' }.secret");
        return new SigningPartner(id(created), Base64.getDecoder().decode(shown.substring("whsec_".length())));
    }

    public String subscription() {
        return subscription;
    }

    public static String newId() {
        return "urban-" + UUID.randomUUID();
    }

    /** @param data JSON object */
    public static String event(String id, String type, String data) {
        return "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/work-orders\",\"type\":\"%s\",\"data\":%s}"
                .formatted(id, type, data);
    }

    public Response says(String type, String data) {
        return sends(event(newId(), type, data));
    }

    public Response sends(String body) {
        return sends(body.getBytes(StandardCharsets.UTF_8));
    }

    public Response sends(byte[] body) {
        return sends(body, now(), secret);
    }

    Response sends(byte[] body, long timestamp, byte[] signedWith) {
        String message = "msg_" + UUID.randomUUID();
        return to(subscription, body, message, timestamp, signature(message, timestamp, body, signedWith));
    }

    static Response to(String subscription, byte[] body, String message, long timestamp, String signature) {
        return given().header("webhook-id", message)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", signature)
                .header("Content-Type", "application/cloudevents+json")
                .body(body)
                .post("/v1/subscriptions/" + subscription + "/answers");
    }

    static long now() {
        return Instant.now(Clock.systemUTC()).getEpochSecond();
    }

    byte[] secret() {
        return secret.clone();
    }

    static String signature(String message, long timestamp, byte[] body, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((message + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
