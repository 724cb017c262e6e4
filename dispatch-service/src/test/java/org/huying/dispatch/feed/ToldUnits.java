package org.huying.dispatch.feed;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.huying.chassis.testing.TestTokens;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.notice.Notices;

/** Tells units something, and opens subscriptions for them, for tests. */
@ApplicationScoped
public class ToldUnits {
    /** Of types nobody else tells in a test. */
    public static final String TYPE = "survey.requested.v1";

    public static final String OTHER_TYPE = "resolution.overdue.v1";

    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");

    private final Notices notices;
    private final DataSource database;

    ToldUnits(Notices notices, DataSource database) {
        this.notices = notices;
        this.database = database;
    }

    private record Said(@JsonIgnore String type, String text) implements NoticeContent {}

    /** In a transaction of its own. */
    public void tell(String unit, String text) {
        tell(unit, TYPE, text);
    }

    public void tell(String unit, String type, String text) {
        QuarkusTransaction.requiringNew().run(() -> say(unit, type, text, "case-1"));
    }

    public void tell(String unit, List<String> texts, String orderKey) {
        QuarkusTransaction.requiringNew().run(() -> texts.forEach(text -> say(unit, TYPE, text, orderKey)));
    }

    /** In the running transaction. */
    void say(String unit, String type, String text, String orderKey) {
        notices.tell(new Notice(unit, "WLC-20231201-0001", orderKey, null, null, NOON, new Said(type, text)));
    }

    /** Until all that was told has its position. */
    public void awaitPositions() {
        Awaitility.await().until(() -> count("SELECT count(*) FROM notice WHERE position IS NULL") == 0);
    }

    long count(String select) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(select)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The answer with which the unit's subscription to both types, from now on, is opened. */
    public static ValidatableResponse subscribe(String unit, String channel) {
        return subscribe(unit, channel, List.of(TYPE, OTHER_TYPE));
    }

    public static ValidatableResponse subscribe(String unit, String channel, List<String> types) {
        return given().auth()
                .oauth2(TestTokens.partner(unit))
                .contentType("application/json")
                .body(Map.of("name", "test", "channel", channel, "types", types))
                .post("/v1/subscriptions")
                .then();
    }

    public static String subscribed(String unit, String channel) {
        return subscribe(unit, channel).statusCode(201).extract().path("subscription.id");
    }

    /** For example {@code pause}, upon its version as it is. */
    public static void move(String unit, String subscription, String move) {
        String version = as(unit).get("/v1/subscriptions/" + subscription).header("ETag");
        as(unit).header("If-Match", version)
                .contentType("application/json")
                .body("{}")
                .post("/v1/subscriptions/" + subscription + "/" + move)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String unit) {
        return given().auth().oauth2(TestTokens.partner(unit));
    }
}
