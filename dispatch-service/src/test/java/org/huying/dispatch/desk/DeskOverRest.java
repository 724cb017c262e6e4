package org.huying.dispatch.desk;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.casefile.FileCases;
import org.huying.dispatch.casefile.HeardConcern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Cases in 中园社区 that are told from those of other tests by their nature, and the desk's views of them. */
abstract class DeskOverRest {
    static final String ZHONGYUAN = "520102033901";
    static final String GRID = ZHONGYUAN + "001";
    static final String WORKER = TestTokens.gridWorker(GRID);
    static final String OTHER_WORKER = TestTokens.gridWorker(ZHONGYUAN + "002");
    static final String SECRETARY = TestTokens.secretary(ZHONGYUAN);
    static final String OTHER_SECRETARY = TestTokens.secretary("520102033902");
    static final String POLICE = TestTokens.partner("POLICE-WLC");
    static final String SQUADRON = TestTokens.partner("URBAN-WLC");
    static final String DESK = TestTokens.desk();
    static final List<String> EVERYBODY =
            List.of(WORKER, OTHER_WORKER, SECRETARY, OTHER_SECRETARY, POLICE, SQUADRON, DESK);
    static final String REPORT = "{\"internalNote\":\"已上门\",\"publicReply\":\"已更换路灯\"}";
    static final String CONTENT = "{\"contacted\":\"YES\",\"solved\":\"YES\",\"satisfied\":\"YES\"}";
    static final String REASON = "{\"reason\":\"不属本单位职责\"}";
    /** Monday 09:00 in Guiyang; a case of then is to be accepted by the early afternoon. */
    static final Instant MONDAY = Instant.parse("2023-12-04T01:00:00Z");

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Inject
    FileCases cases;

    @Inject
    StoryClock clock;

    @Inject
    DataSource database;

    /** The nature of this test's cases. */
    String mine;

    @BeforeEach
    void casesOfThisTestAreKnown() {
        mine = "DESK_" + SERIAL.incrementAndGet();
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.set(Clock.systemUTC().instant());
    }

    static String newNumber() {
        return "DSK-20231207-%05d".formatted(SERIAL.incrementAndGet());
    }

    static CasePlace at(String grid, String building, String unit) {
        return new CasePlace(ZHONGYUAN, grid, null, "A区", building, unit, null, null);
    }

    /** Goes to the grid's party group, unless the topic is another unit's. */
    String heard(String topic) {
        return heard(newNumber(), topic, "噪声", false, at(GRID, "3栋", null));
    }

    String heard(String number, String topic, String summary, boolean confidential, CasePlace place) {
        HeardConcern concern =
                new HeardConcern(UUID.randomUUID(), number, "WEB", mine, topic, confidential, place, summary, null);
        QuarkusTransaction.requiringNew().run(() -> cases.file(concern));
        return number;
    }

    /** Decided upon the case as it is now. */
    void move(String token, String number, String move, String body) {
        String version = as(DESK).get("/v1/cases/" + number).header("ETag");
        sent(token, number, move, body, version).then().statusCode(200);
    }

    static Response sent(String token, String number, String what, String body, String version) {
        RequestSpecification request = as(token).contentType("application/json").body(body);
        if (version != null) request.header("If-Match", version);
        return request.post("/v1/cases/" + number + "/" + what);
    }

    void handled(String number, String handler) {
        move(handler, number, "acceptance", "{}");
        move(handler, number, "handling-report", REPORT);
    }

    String reassigned(String number, String unit) {
        move(DESK, number, "reassignment", "{\"unit\":\"%s\",\"reason\":\"改派\"}".formatted(unit));
        return number;
    }

    Response view(String token, DeskView view) {
        return view(token, view, "limit=200");
    }

    Response view(String token, DeskView view, String query) {
        return as(token).get("/v1/desk/" + view + "?nature=" + mine + "&" + query);
    }

    List<String> numbers(String token, DeskView view) {
        return view(token, view).then().statusCode(200).extract().path("cases.number");
    }

    long counted(String token, DeskView view) {
        return as(token)
                .get("/v1/desk?nature=" + mine)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("views.find { it.view == '" + view + "' }.total");
    }

    /** For what has no way over REST. */
    void sql(String statement) {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.execute(statement.replace(":mine", "'" + mine + "'"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
