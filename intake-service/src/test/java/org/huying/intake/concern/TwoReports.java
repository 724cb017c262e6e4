package org.huying.intake.concern;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.Town;
import org.huying.intake.progress.RecordProgress;
import org.junit.jupiter.api.BeforeEach;

/** Two concerns of 中园社区 that report the same, and what can be asked about them. */
abstract class TwoReports {
    static final String DESK = TestTokens.desk();
    static final String SECRETARY = TestTokens.secretary(Town.ZHONGYUAN);

    @Inject
    Town town;

    @Inject
    RecordProgress progress;

    @Inject
    Clock clock;

    Response survivor;
    Response merged;

    @BeforeEach
    void twoReportTheSame() {
        town.isKnown();
        survivor = registered(Town.ZHONGYUAN);
        merged = registered(Town.ZHONGYUAN);
    }

    Response registered(String community) {
        return registered(community, "property.maintenance", "\"building\":\"3栋\"", "WEB");
    }

    Response registered(String topic, String place, String channel) {
        return registered(Town.ZHONGYUAN, topic, place, channel);
    }

    static Response registered(String community, String topic, String place, String channel) {
        return given().auth()
                .oauth2(DESK)
                .contentType("application/json")
                .body("""
                        {"channel":"%s","nature":"HELP","topic":"%s","description":"灯坏了",
                         "address":{"communityCode":"%s",%s},"reporter":{"name":"南宫测试","phone":"13800001234"}}""".formatted(channel, topic, community, place))
                .post("/v1/concerns");
    }

    static String number(Response receipt) {
        return receipt.path("number");
    }

    static String into(Response survivor) {
        return "{\"into\":\"" + number(survivor) + "\"}";
    }

    static Response merge(String token, Response concern, Response survivor) {
        return post(token, concern, "merge", "\"1\"", into(survivor));
    }

    static Response post(String token, Response concern, String what, String version, String body) {
        var request =
                given().auth().oauth2(token).contentType("application/json").body(body);
        if (version != null) request.header("If-Match", version);
        return request.post("/v1/concerns/" + number(concern) + "/" + what);
    }

    static Response read(String token, Response concern, String what) {
        return given().auth().oauth2(token).get("/v1/concerns/" + number(concern) + what);
    }

    static Response follow(Response receipt) {
        return given().header("Tracking-Code", receipt.<String>path("trackingCode"))
                .get("/v1/concerns/" + number(receipt) + "/progress");
    }

    void told(Response concern, long sequence, String type, String more) {
        String data = "{\"concernId\":\"%s\",\"number\":\"%s\"%s}"
                .formatted(concern.path("concernId"), number(concern), more);
        var event =
                now(Town.event("huying.cases", UUID.randomUUID().toString(), type, number(concern), sequence, data));
        QuarkusTransaction.requiringNew().run(() -> progress.record(List.of(event)));
    }

    /** What dispatch tells of a merger comes after it. */
    private ReceivedEvent now(ReceivedEvent told) {
        Envelope sent = told.envelope();
        Instant now = clock.instant();
        Envelope envelope = new Envelope(
                sent.id(),
                sent.source(),
                sent.type(),
                sent.subject(),
                now,
                now,
                sent.sequence(),
                sent.correlationId(),
                sent.traceparent());
        return new ReceivedEvent(told.topic(), told.key(), envelope, told.value());
    }
}
