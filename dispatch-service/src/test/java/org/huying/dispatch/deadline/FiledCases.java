package org.huying.dispatch.deadline;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huying.chassis.testing.TestTokens;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.casefile.FileCases;
import org.huying.dispatch.casefile.HeardConcern;

/** Cases of 中园社区, each with the party group of its first grid. */
final class FiledCases {
    static final String COMMUNITY = "520102033901";
    static final String GRID = COMMUNITY + "001";
    static final String WORKER = TestTokens.gridWorker(GRID);

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private FiledCases() {}

    /** Files and dispatches one, now by the clock of the town; returns its number. */
    static String file(FileCases cases, String prefix) {
        String number = "%s-20231204-%04d".formatted(prefix, SERIAL.incrementAndGet());
        CasePlace place = new CasePlace(COMMUNITY, GRID, null, null, "3栋", null, null, null);
        HeardConcern concern = new HeardConcern(
                UUID.randomUUID(), number, "WEB", "HELP", "neighbourhood.noise", false, place, "噪声", null);
        QuarkusTransaction.requiringNew().run(() -> cases.file(concern));
        return number;
    }

    static Response get(String token, String number, String what) {
        return given().auth().oauth2(token).get("/v1/cases/" + number + "/" + what);
    }

    static Response post(String token, String number, String what, String version, String body) {
        var request =
                given().auth().oauth2(token).contentType("application/json").body(body);
        if (version != null) request.header("If-Match", version);
        return request.post("/v1/cases/" + number + "/" + what);
    }
}
