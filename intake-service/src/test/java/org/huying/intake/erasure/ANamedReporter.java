package org.huying.intake.erasure;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;

/** Somebody who raised a concern with name and phone, and wrote both into it; what can be asked about them. */
public abstract class ANamedReporter {
    protected static final String DESK = TestTokens.desk();
    protected static final String NAME = "南宫测试";

    private static final AtomicInteger NEXT = new AtomicInteger(1_000);
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Inject
    Town town;

    @Inject
    protected StoryClock clock;

    @Inject
    protected DataSource database;

    @Inject
    Instance<EventHandler> handlers;

    /** A number of this test's own. */
    protected final String phone = "1390000" + NEXT.incrementAndGet();

    private long sequence;
    protected Response concern;

    @BeforeEach
    void somebody_with_name_and_phone() {
        town.isKnown();
        concern = registered(phone);
    }

    protected Response registered(String typed) {
        return json().body("""
                        {"channel":"WEB","nature":"HELP","topic":"property.maintenance",
                         "description":"我是%s，电话%s，灯坏了","reporter":{"name":"%s","phone":"%s"},
                         "address":{"communityCode":"%s","building":"7栋","freeText":"找%s"}}""".formatted(NAME, typed, NAME, typed, Town.ZHONGYUAN, NAME))
                .post("/v1/concerns");
    }

    protected static RequestSpecification json() {
        return given().contentType("application/json");
    }

    protected static RequestSpecification as(String token) {
        return json().auth().oauth2(token);
    }

    protected String path(String more) {
        return "/v1/concerns/" + number() + more;
    }

    protected String number() {
        return concern.path("number");
    }

    protected Response erase(RequestSpecification who, String body) {
        return who.body(body).post(path("/reporter/erasure"));
    }

    protected RequestSpecification byCode() {
        return json().header("Tracking-Code", concern.<String>path("trackingCode"));
    }

    /** What dispatch tells of its case. */
    protected void told(String type, Instant when) {
        String data = "{\"concernId\":\"%s\",\"outcome\":\"RESOLVED\"}".formatted(concern.<String>path("concernId"));
        Envelope envelope =
                new Envelope(EventIds.next(), "/huying/dispatch", type, number(), when, when, ++sequence, "t", TRACE);
        var event = new ReceivedEvent(
                "huying.cases", UUID.randomUUID().toString(), envelope, data.getBytes(StandardCharsets.UTF_8));
        handlers.stream()
                .filter(handler -> handler.topic().equals(event.topic()))
                .forEach(handler -> QuarkusTransaction.requiringNew().run(() -> handler.on(List.of(event))));
    }

    protected List<String> column(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) values.add(row.getString(1));
            return values;
        }
    }

    /** Of this concern, and what was asked of no concern in particular. */
    protected List<String> audit(String like) throws SQLException {
        return column("SELECT outcome || ' ' || reason FROM audit_line WHERE object || ' ' || reason LIKE '%" + like
                + "%' ORDER BY seq");
    }
}
