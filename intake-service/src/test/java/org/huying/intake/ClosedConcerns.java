package org.huying.intake;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Concerns of 中园社区 that residents registered, what dispatch tells of them, and the clock moved on. */
public abstract class ClosedConcerns {
    protected static final String DESK = TestTokens.desk();
    protected static final String SECRETARY = TestTokens.secretary(Town.ZHONGYUAN);
    protected static final String ELSEWHERE = TestTokens.secretary(Town.YANAN);
    protected static final String WORKER = TestTokens.gridWorker(Town.GRID);
    /** Whoever registered them. */
    protected static final String RESIDENT = TestTokens.resident("r-own");
    /** Signed in, and knows nothing but perhaps a code. */
    protected static final String STRANGER = TestTokens.resident("r-other");

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Inject
    Town town;

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    DataSource database;

    @Inject
    protected StoryClock clock;

    protected Response concern;

    private long sequence;

    @BeforeEach
    void aConcernIsRegistered() {
        town.isKnown();
        concern = registered();
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.set(Clock.systemUTC().instant());
    }

    protected static Response registered() {
        return as(RESIDENT)
                .contentType("application/json")
                .body("""
                        {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"灯坏了",
                         "address":{"communityCode":"%s","gridCode":"%s"}}""".formatted(Town.ZHONGYUAN, Town.GRID))
                .post("/v1/concerns");
    }

    /** As its case tells. */
    protected void close(Response which) {
        told("case.filed.v1", which, "");
        told("case.dispatched.v1", which, ",\"owner\":{\"code\":\"GPG-1\",\"name\":\"第一网格党小组\"}");
        told("case.closed.v1", which, ",\"outcome\":\"RESOLVED\"");
    }

    protected void reopen(Response which) {
        told("case.reopened.v1", which, ",\"round\":2,\"owner\":{\"code\":\"GPG-1\",\"name\":\"第一网格党小组\"}");
    }

    protected void told(String type, Response which, String more) {
        told(type, ++sequence, "{\"concernId\":\"%s\",\"number\":\"%s\"%s}".formatted(id(which), number(which), more));
    }

    protected void told(String type, long at, String data) {
        Instant now = clock.instant();
        Envelope envelope =
                new Envelope(EventIds.next(), "/huying/dispatch", type, "WLC-1", now, now, at, "test", TRACE);
        var event = new ReceivedEvent(
                "huying.cases", UUID.randomUUID().toString(), envelope, data.getBytes(StandardCharsets.UTF_8));
        handlers.stream()
                .filter(handler -> handler.topic().equals(event.topic()))
                .forEach(handler -> QuarkusTransaction.requiringNew().run(() -> handler.on(List.of(event))));
    }

    protected void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    protected static Response merge(Response concern, Response survivor) {
        return as(DESK).header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"into\":\"" + number(survivor) + "\"}")
                .post("/v1/concerns/" + number(concern) + "/merge");
    }

    protected static Response progress(Response which) {
        return as(RESIDENT).get("/v1/concerns/" + number(which) + "/progress");
    }

    protected static RequestSpecification as(String token) {
        RequestSpecification request = given();
        return token == null ? request : request.auth().oauth2(token);
    }

    protected static String number(Response receipt) {
        return receipt.path("number");
    }

    protected static String id(Response receipt) {
        return receipt.path("concernId");
    }

    protected static String code(Response receipt) {
        return receipt.path("trackingCode");
    }

    /** Types of what waits to be told or was, of one concern, with all that is in it. */
    protected List<String> rows(String query, String parameter) throws SQLException {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(query)) {
            read.setString(1, parameter);
            List<String> rows = new ArrayList<>();
            try (var row = read.executeQuery()) {
                while (row.next()) rows.add(row.getString(1));
            }
            return rows;
        }
    }
}
