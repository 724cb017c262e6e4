package org.huying.intake.duplicate;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.Town;
import org.huying.intake.progress.RecordProgress;
import org.junit.jupiter.api.BeforeEach;

/** Concerns in a building where nobody else raised one, and what can be asked about them. */
abstract class AtOnePlace {
    static final String DESK = TestTokens.desk();
    static final String SECRETARY = TestTokens.secretary(Town.ZHONGYUAN);
    static final String ELSEWHERE = TestTokens.secretary(Town.YANAN);
    static final String HAWKERS = "平台每天晚上都有流动摊贩占道摆摊，油烟大、噪声大，影响休息。";
    static final String HAWKERS_OTHERWISE = "夜间流动摊贩占道经营，油烟噪声扰民，影响居民休息。";

    private static final AtomicInteger BUILDINGS = new AtomicInteger(1000);

    @Inject
    Town town;

    @Inject
    DataSource database;

    @Inject
    RecordProgress progress;

    String building;

    @BeforeEach
    void aBuildingOfItsOwn() {
        town.isKnown();
        building = BUILDINGS.incrementAndGet() + "栋";
    }

    Response hawkers(String words) {
        return registered("city-order.stacked-goods", words);
    }

    Response registered(String topic, String words) {
        return registered(
                topic,
                words,
                "\"gridCode\":\"%s\",\"zone\":\"Z区\",\"building\":\"%s\"".formatted(Town.GRID, building),
                "HELP");
    }

    static Response registered(String topic, String words, String place, String nature) {
        Response receipt = given().auth()
                .oauth2(DESK)
                .contentType("application/json")
                .body("""
                        {"channel":"WEB","nature":"%s","topic":"%s","description":"%s",
                         "address":{"communityCode":"%s",%s},"reporter":{"name":"南宫测试","phone":"13800001234"}}""".formatted(nature, topic, words, Town.ZHONGYUAN, place))
                .post("/v1/concerns");
        receipt.then().statusCode(201);
        return receipt;
    }

    static String number(Response receipt) {
        return receipt.path("number");
    }

    static Response similar(String token, Response concern, String more) {
        return given().auth().oauth2(token).get("/v1/concerns/" + number(concern) + "/similar" + more);
    }

    Response draft(String token, String topic, String words) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("""
                        {"topic":"%s","description":"%s","address":{"communityCode":"%s","building":"%s"}}""".formatted(topic, words, Town.ZHONGYUAN, building))
                .post("/v1/concerns/similar");
    }

    /** The proposal of the two, as soon as it is made. */
    UUID proposed(Response earlier, Response later) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> proposal(earlier, later), Optional::isPresent)
                .orElseThrow();
    }

    Optional<UUID> proposal(Response earlier, Response later) throws SQLException {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(
                        "SELECT id FROM merge_proposal WHERE earlier_number = ? AND later_number = ?")) {
            read.setString(1, number(earlier));
            read.setString(2, number(later));
            try (var row = read.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    /** Waits until it was compared with what is there. */
    void compared(Response concern) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            try (var connection = database.getConnection();
                    var read = connection.prepareStatement("SELECT FROM compared_concern WHERE concern_id = ?")) {
                read.setObject(1, UUID.fromString(concern.path("concernId")));
                try (var row = read.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    static Response read(String token, UUID proposal) {
        return given().auth().oauth2(token).get("/v1/merge-proposals/" + proposal);
    }

    static Response decide(String token, UUID proposal, String what, String version, String body) {
        var request =
                given().auth().oauth2(token).contentType("application/json").body(body);
        if (version != null) request.header("If-Match", version);
        return request.post("/v1/merge-proposals/" + proposal + "/" + what);
    }

    static Response post(Response concern, String what, String version, String body) {
        return given().auth()
                .oauth2(DESK)
                .contentType("application/json")
                .header("If-Match", version)
                .body(body)
                .post("/v1/concerns/" + number(concern) + "/" + what);
    }

    static String into(Response survivor) {
        return "{\"into\":\"" + number(survivor) + "\"}";
    }

    void told(Response concern, String type) {
        String data = "{\"concernId\":\"%s\",\"number\":\"%s\"}".formatted(concern.path("concernId"), number(concern));
        var event = Town.event("huying.cases", UUID.randomUUID().toString(), type, number(concern), 1, data);
        QuarkusTransaction.requiringNew().run(() -> progress.record(List.of(event)));
    }
}
