package org.huying.intake.household;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;

/** A confidential concern of 中园社区, what can be asked about whom it is about, and what dispatch tells of it. */
abstract class AReportedHousehold {
    static final String DESK = TestTokens.desk();
    static final String SECRETARY = TestTokens.secretary(Town.ZHONGYUAN);
    static final String ELSEWHERE = TestTokens.secretary(Town.YANAN);
    static final String SECRET = "东方测试栋";
    static final String BODY =
            "{\"where\":{\"addressDetail\":\"" + SECRET + "2单元\",\"room\":\"502西门\"},\"note\":\"夜间多人进出暗号\"}";
    static final String VISIT = "{\"reason\":\"VISIT\"}";

    @Inject
    Town town;

    @Inject
    StoryClock clock;

    @Inject
    DataSource database;

    @Inject
    Instance<EventHandler> handlers;

    Response concern;

    @BeforeEach
    void a_confidential_concern() {
        town.isKnown();
        concern = registered("COMPLAINT", true);
    }

    void told(String type, String concernId, Instant when, String more) {
        String data = "{\"concernId\":\"%s\",\"number\":\"%s-R1\"%s}".formatted(concernId, number(), more);
        Envelope envelope = new Envelope(
                EventIds.next(), "/huying/dispatch", type, number(), when, when, ++sequence, "test", TRACE);
        var event = new ReceivedEvent(
                "huying.cases",
                UUID.randomUUID().toString(),
                envelope,
                data.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        handlers.stream()
                .filter(handler -> handler.topic().equals(event.topic()))
                .forEach(handler -> QuarkusTransaction.requiringNew().run(() -> handler.on(List.of(event))));
    }

    static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private long sequence;

    static Response registered(String nature, boolean confidential) {
        return given().auth()
                .oauth2(DESK)
                .contentType("application/json")
                .body("""
                        {"channel":"WEB","nature":"%s","topic":"public-security.tenants","description":"租户可疑",
                         "confidential":%s,"address":{"communityCode":"%s","building":"7栋"}}""".formatted(nature, confidential, Town.ZHONGYUAN))
                .post("/v1/concerns");
    }

    Response put(String token, String body, String version) {
        var request = as(token).contentType("application/json").body(body);
        if (version != null) request.header("If-Match", version);
        return request.put(path(""));
    }

    Response unseal(String token, String body) {
        return as(token).contentType("application/json").body(body).post(path("/unsealing"));
    }

    static io.restassured.specification.RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    String path(String more) {
        return "/v1/concerns/" + number() + "/reported-household" + more;
    }

    String number() {
        return concern.path("number");
    }

    String concernId() {
        return concern.path("concernId");
    }

    List<String> auditOfThis() throws SQLException {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(
                        "SELECT outcome || ' ' || reason FROM audit_line WHERE object LIKE ?")) {
            read.setString(1, "%" + number() + "%");
            List<String> lines = new ArrayList<>();
            try (var row = read.executeQuery()) {
                while (row.next()) lines.add(row.getString(1));
            }
            return lines;
        }
    }

    long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
