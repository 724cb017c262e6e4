package org.huying.dispatch.subscription;

import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;

import io.restassured.response.Response;

/** What the REST tests of subscriptions have in common. */
public final class RestSubscriptions {
    private RestSubscriptions() {}

    /** Of the caller's own unit, to a receiver on this machine; its id. */
    public static String aWebhook(String token, String endpoint) {
        return id(subscribe(token, webhook(endpoint)));
    }

    /** Of the caller's own unit, on a channel without an address; its id. */
    public static String a(Channel channel, String token) {
        return id(subscribe(token, "{\"name\":\"测试\",\"channel\":\"%s\"}".formatted(channel)));
    }

    public static Response subscribe(String token, String body) {
        return post(token, "subscriptions", body);
    }

    public static String webhook(String endpoint) {
        return "{\"name\":\"测试\",\"channel\":\"WEBHOOK\",\"endpoint\":\"%s\",\"signatures\":\"BOTH\"}"
                .formatted(endpoint);
    }

    public static String id(Response created) {
        created.then().statusCode(201);
        return created.jsonPath().getString("subscription.id");
    }

    /** A move, by the version the subscription has now. */
    public static Response now(String token, String id, String move) {
        return now(token, id, move, "{}");
    }

    public static Response now(String token, String id, String move, String body) {
        return move(token, "subscriptions/" + id + "/" + move, version(token, id), body);
    }

    public static long version(String token, String id) {
        String etag = as(token).get("/v1/subscriptions/" + id).header("ETag");
        return Long.parseLong(etag.replace("\"", ""));
    }
}
