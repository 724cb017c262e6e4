package org.huying.dispatch.casefile;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;

/** One case after the other, dispatched to a grid's party group in 中园社区, and what can be sent to it. */
abstract class OneCaseOverRest {
    static final String ZHONGYUAN = "520102033901";
    static final String GRID = ZHONGYUAN + "001";
    static final String WORKER = TestTokens.gridWorker(GRID);
    static final String SECRETARY = TestTokens.secretary(ZHONGYUAN);
    static final String SQUADRON = TestTokens.partner("URBAN-WLC");
    static final String POLICE = TestTokens.partner("POLICE-WLC");
    static final String DESK = TestTokens.desk();
    static final String REPORT = "{\"internalNote\":\"已上门\",\"publicReply\":\"已处理\"}";
    static final String REASON = "{\"reason\":\"不属本单位职责\"}";
    static final String TO_SQUADRON = "{\"unit\":\"URBAN-WLC\",\"reason\":\"按职责清单\"}";
    static final String TO_POLICE = "{\"unit\":\"POLICE-WLC\",\"reason\":\"按职责清单\"}";
    static final String DISSATISFIED = "{\"contacted\":\"YES\",\"solved\":\"NO\",\"satisfied\":\"NO\"}";
    static final String CONTENT = "{\"contacted\":\"YES\",\"solved\":\"YES\",\"satisfied\":\"YES\"}";
    static final String TRANSFER = "{\"receivingBody\":\"南明区市场监督管理局\",\"reference\":\"NMQ-118\",\"reason\":\"属区级职权\"}";
    static final String VOIDING = "{\"reasonCode\":\"DUPLICATE\",\"reason\":\"重复\"}";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Inject
    FileCases cases;

    String number;

    @BeforeEach
    void aConcernWasHeard() {
        number = heard();
    }

    void toClosure() {
        move(WORKER, "acceptance", "{}").then().statusCode(200);
        move(WORKER, "handling-report", REPORT).then().statusCode(200);
        move(SECRETARY, "verification", "{}").then().statusCode(200);
        move(DESK, "follow-up", CONTENT).then().statusCode(200);
        move(DESK, "closure", "{\"outcome\":\"RESOLVED\"}").then().statusCode(200);
    }

    String heard() {
        String given = "WLC-20231202-%04d".formatted(SERIAL.incrementAndGet());
        CasePlace place = new CasePlace(ZHONGYUAN, GRID, null, null, "3栋", null, null, null);
        HeardConcern concern = new HeardConcern(
                UUID.randomUUID(), given, "WEB", "HELP", "neighbourhood.noise", false, place, "噪声", null);
        QuarkusTransaction.requiringNew().run(() -> cases.file(concern));
        return given;
    }

    Response read(String token) {
        return as(token).get("/v1/cases/" + number);
    }

    /** Decided upon the case as it is now. */
    Response move(String token, String move, String body) {
        return as(token)
                .header("If-Match", read(DESK).header("ETag"))
                .contentType("application/json")
                .body(body)
                .post("/v1/cases/" + number + "/" + move);
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
