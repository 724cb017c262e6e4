package org.huying.dispatch.casefile;

import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.FENGYUAN;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Cases of hawkers at a spot of 丰园, each with the squadron. */
@ApplicationScoped
public class WatchedCases {
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final String REPORT = "{\"internalNote\":\"已办\",\"publicReply\":\"已办\"}";
    private static final String CONTENT = "{\"contacted\":\"YES\",\"solved\":\"YES\",\"satisfied\":\"YES\"}";

    private final FileCases cases;

    WatchedCases(FileCases cases) {
        this.cases = cases;
    }

    /** Files and dispatches one; returns its number. */
    public String at(String spot) {
        String number = "WAT-20231204-%04d".formatted(SERIAL.incrementAndGet());
        CasePlace place = new CasePlace(FENGYUAN, FENGYUAN + "001", null, "X区", "3号楼", null, null, spot);
        HeardConcern concern = new HeardConcern(
                UUID.randomUUID(),
                number,
                "WEB",
                "COMPLAINT",
                "city-order.itinerant-vendors",
                false,
                place,
                "摊贩",
                null);
        QuarkusTransaction.requiringNew().run(() -> cases.file(concern));
        return number;
    }

    /** One that was reopened. */
    public void closeAgain(String number) {
        move(SQUADRON, number, "acceptance", "{}");
        move(SQUADRON, number, "handling-report", REPORT);
        move(SECRETARY, number, "verification", "{}");
        move(DESK, number, "follow-up", CONTENT);
        move(DESK, number, "closure", "{\"outcome\":\"RESOLVED\"}");
    }

    private static void move(String token, String number, String move, String body) {
        String version = as(DESK).get("/v1/cases/" + number).header("ETag");
        as(token)
                .header("If-Match", version)
                .contentType("application/json")
                .body(body)
                .post("/v1/cases/" + number + "/" + move)
                .then()
                .statusCode(200);
    }
}
