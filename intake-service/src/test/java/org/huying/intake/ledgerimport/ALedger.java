package org.huying.intake.ledgerimport;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;

/** Ledgers of 中园社区 as its secretary brings them, and what can be asked about them. */
abstract class ALedger {
    static final String DESK = TestTokens.desk();
    static final String SECRETARY = TestTokens.secretary(Town.ZHONGYUAN);
    static final String ELSEWHERE = TestTokens.secretary(Town.YANAN);
    static final String HEADING = "台账编号,日期,社区,诉求内容,性质,类别,诉求人,联系电话,办理状态\n";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Town town;

    @Inject
    StoryClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void the_town_is_known() {
        town.isKnown();
    }

    /** A number that no other test has used. */
    static String fresh() {
        return UUID.randomUUID().toString().substring(0, 18);
    }

    static String good(String number) {
        return number + ",2023-11-05,中园社区,路灯不亮,求助,property.maintenance,南宫测试,13800001234,办理中\n";
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    static Response upload(String token, String csv) {
        return upload(
                token, csv.getBytes(StandardCharsets.UTF_8), UUID.randomUUID().toString());
    }

    static Response upload(String token, byte[] file, String key) {
        return as(token)
                .header("Idempotency-Key", key)
                .contentType("application/octet-stream")
                .body(file)
                .post("/v1/ledger-imports");
    }

    static String uploaded(String token, String csv) {
        return upload(token, csv).then().statusCode(201).extract().path("number");
    }

    static String checked(String token, String csv) {
        String number = uploaded(token, csv);
        awaitStatus(number, "CHECKED");
        return number;
    }

    static String imported(String token, String csv) {
        String number = checked(token, csv);
        move(token, number, "start").then().statusCode(200);
        awaitStatus(number, "DONE");
        return number;
    }

    static void awaitStatus(String number, String status) {
        await().atMost(PATIENCE).untilAsserted(() -> read(DESK, number).then().body("status", equalTo(status)));
    }

    static Response read(String token, String number) {
        return as(token).get("/v1/ledger-imports/" + number);
    }

    /** Decided upon the import as it is. */
    static Response move(String token, String number, String move) {
        String version = read(DESK, number).header("ETag");
        return move(token, number, move, version);
    }

    static Response move(String token, String number, String move, String version) {
        RequestSpecification request = as(token);
        if (version != null) request.header("If-Match", version);
        return request.post("/v1/ledger-imports/" + number + "/" + move);
    }

    static Response rows(String token, String number, String query) {
        return as(token).get("/v1/ledger-imports/" + number + "/rows" + query);
    }

    static Response rejected(String token, String number) {
        return as(token).get("/v1/ledger-imports/" + number + "/rows/rejected");
    }

    long count(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    long concernsOf(String importNumber) throws SQLException {
        return count("SELECT count(*) FROM concern WHERE import_number = ?", importNumber);
    }
}
