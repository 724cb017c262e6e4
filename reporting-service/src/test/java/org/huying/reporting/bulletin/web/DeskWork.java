package org.huying.reporting.bulletin.web;

import static io.restassured.RestAssured.given;
import static org.huying.reporting.testing.ConcernLife.registered;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.huying.chassis.testing.TestTokens;
import org.huying.reporting.testing.Delivery;

/** What the desk does with bulletins over REST, and what was heard in the town before. */
final class DeskWork {
    static final String OF_DECEMBER = "{\"kind\":\"MONTH\",\"period\":\"2023-12\"}";
    static final Instant DECEMBER = Instant.parse("2023-12-04T01:00:00Z");

    private DeskWork() {}

    /** Six concerns of the first community, four of them concluded, and two concluded ones of the second. */
    static void eightConcernsOfDecember(Delivery delivery) {
        for (int serial = 1; serial <= 6; serial++)
            heard(delivery, "WLC-20231204-000" + serial, "520102033901001", DECEMBER, serial <= 4);
        for (int serial = 7; serial <= 8; serial++)
            heard(delivery, "WLC-20231204-000" + serial, "520102033902001", DECEMBER, true);
    }

    static void heard(Delivery delivery, String number, String grid, Instant at, boolean concluded) {
        var life = registered(number, grid, "GRID_VISIT", at);
        delivery.of(concluded ? life.concluded("RESOLVED") : life.filed());
    }

    static ValidatableResponse issued(String body) {
        return given().auth()
                .oauth2(TestTokens.desk())
                .contentType("application/json")
                .body(body)
                .post("/v1/bulletins")
                .then();
    }

    static ValidatableResponse corrected(String number, String reason) {
        return given().auth()
                .oauth2(TestTokens.desk())
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post("/v1/bulletins/" + number + "/corrections")
                .then();
    }

    static ValidatableResponse read(String number, String query) {
        return given().auth()
                .oauth2(TestTokens.desk())
                .get("/v1/bulletins/" + number + query)
                .then();
    }

    static ValidatableResponse list(String query) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TestTokens.desk())
                .get("/v1/bulletins" + query)
                .then();
    }
}
