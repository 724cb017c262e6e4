package org.huying.dispatch.feed;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import org.huying.chassis.testing.TestTokens;

/** A unit that reads its feed as the documentation says. */
final class FeedReading {
    private final String unit;
    private final String subscription;
    private String cursor;

    FeedReading(String unit, String subscription) {
        this.unit = unit;
        this.subscription = subscription;
    }

    String cursor() {
        return cursor;
    }

    FeedReading from(String id) {
        cursor = id;
        return this;
    }

    /** Goes on where it was. */
    Response next(int limit, int timeoutMillis) {
        Response answer = ask(limit, timeoutMillis);
        answer.then().statusCode(200);
        cursor = answer.header("Last-Event-ID");
        return answer;
    }

    /** What was said in the next notices; waits for them. */
    List<String> texts() {
        return texts(next(1_000, 10_000));
    }

    static List<String> texts(Response answer) {
        return answer.jsonPath().getList("data.text");
    }

    Response ask(int limit, int timeoutMillis) {
        var request = given().auth()
                .oauth2(TestTokens.partner(unit))
                .queryParam("limit", limit)
                .queryParam("timeout", timeoutMillis);
        if (cursor != null) request.queryParam("lastEventId", cursor);
        return request.get("/v1/subscriptions/" + subscription + "/feed");
    }
}
