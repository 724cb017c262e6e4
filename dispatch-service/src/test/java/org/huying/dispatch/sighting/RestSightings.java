package org.huying.dispatch.sighting;

import static org.huying.dispatch.act.RestActs.FENGYUAN;
import static org.huying.dispatch.act.RestActs.as;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What the REST tests of sightings have in common: places nobody else uses, and requests. */
public final class RestSightings {
    public static final String VENDORS = "city-order.itinerant-vendors";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private RestSightings() {}

    /** A spot of 丰园 where nothing was seen yet, in its first grid. */
    public static String freshSpot() {
        return "平台" + SERIAL.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    public static String place(String spot) {
        return "{\"communityCode\":\"%s\",\"gridCode\":\"%s001\",\"zone\":\"X区\",\"building\":\"3栋\",\"spot\":\"%s\"}"
                .formatted(FENGYUAN, FENGYUAN, spot);
    }

    public static String body(Instant at, String spot) {
        return "{\"at\":\"%s\",\"place\":%s,\"topic\":\"%s\",\"count\":2}".formatted(at, place(spot), VENDORS);
    }

    public static Response put(String token, UUID id, String body) {
        return as(token).contentType("application/json").body(body).put("/v1/sightings/" + id);
    }

    /** Recorded now; returns its id. */
    public static UUID seen(String token, Instant at, String spot) {
        UUID id = UUID.randomUUID();
        put(token, id, body(at, spot)).then().statusCode(200);
        return id;
    }
}
