package org.huying.reporting.readmodel;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import org.huying.chassis.testing.TestTokens;

/** The system administrator, who has read models built anew over REST. */
public final class Operator {
    private static final Duration LONG = Duration.ofSeconds(40);

    private Operator() {}

    static Response begins(String readModel) {
        return given().auth().oauth2(TestTokens.systemAdmin()).post("/v1/read-models/{name}/rebuilds", readModel);
    }

    static Response begins(String readModel, String idempotencyKey) {
        return given().auth()
                .oauth2(TestTokens.systemAdmin())
                .header("Idempotency-Key", idempotencyKey)
                .post("/v1/read-models/{name}/rebuilds", readModel);
    }

    static Response looksAt(String location) {
        return given().auth().oauth2(TestTokens.systemAdmin()).get(location);
    }

    static String status(String location) {
        return looksAt(location).path("status");
    }

    /** Has it built anew and waits until that is over one way or the other; returns where it stands. */
    public static String rebuilds(String readModel) {
        String location = begins(readModel).then().statusCode(202).extract().header("Location");
        awaitEnd(location);
        return location;
    }

    static void awaitEnd(String location) {
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> looksAt(location).path("finishedAt") != null);
    }
}
