package org.huying.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huying.local.issuer.DemoUser;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;

/** Lists units for a measurement, and sees to their subscriptions. */
final class PartnerDesk {
    private static final String DESK = "desk";

    private final LocalStack stack;
    private final Rest rest;

    PartnerDesk(LocalStack stack) {
        this.stack = stack;
        this.rest = new Rest(stack.issuerUrl());
    }

    String token() {
        return rest.token(DESK);
    }

    /** Of the whole town, for a topic that no concern has: what it gets, it gets by hand. */
    void list(String unit) {
        Map<String, Object> entry = Map.of(
                "code",
                unit,
                "kind",
                "URBAN_MANAGEMENT",
                "name",
                unit,
                "communityCodes",
                DemoUser.COMMUNITIES.values(),
                "topics",
                List.of("benchmark"));
        rest.post(at("/v1/directory/partner-units"), DESK, entry);
    }

    /** The answer to a new subscription of the unit. */
    JsonNode subscribe(String unit, String channel) {
        return subscribe(unit, Map.of("channel", channel));
    }

    JsonNode webhook(String unit, String endpoint) {
        return subscribe(unit, Map.of("channel", "WEBHOOK", "endpoint", endpoint, "signatures", "BOTH"));
    }

    private JsonNode subscribe(String unit, Map<String, Object> terms) {
        Map<String, Object> wanted = new HashMap<>(terms);
        wanted.put("unit", unit);
        wanted.put("name", unit);
        return rest.post(at("/v1/subscriptions"), DESK, wanted).body();
    }

    static String id(JsonNode made) {
        return made.at("/subscription/id").asText();
    }

    void move(String subscription, String move) {
        URI uri = subscription(subscription, "");
        rest.move(URI.create(uri + move), DESK, rest.get(uri, DESK).etag(), Map.of());
    }

    URI subscription(String id, String path) {
        return at("/v1/subscriptions/" + id + path);
    }

    private URI at(String path) {
        return stack.url(Service.DISPATCH).resolve(path);
    }
}
