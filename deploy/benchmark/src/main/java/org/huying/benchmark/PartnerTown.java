package org.huying.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huying.local.issuer.DemoUser;
import org.huying.local.partner.FeedReader;
import org.huying.local.partner.HeardNotices;
import org.huying.local.partner.Manner;
import org.huying.local.partner.Reader;
import org.huying.local.partner.StreamReader;
import org.huying.local.partner.TopicReader;
import org.huying.local.partner.WebhookReceiver;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;

/** Fifty units that are listed for the measurement, each with a subscription of its own; three of them are not well. */
final class PartnerTown implements AutoCloseable {
    static final String DESK = "desk";

    private static final int UNITS = 50;
    private static final int FEEDS = 5;
    private static final int STREAMS = 3;
    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final double MOODY = 0.5;

    private final LocalStack stack;
    private final Rest rest;
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebhookReceiver receiver = WebhookReceiver.start();
    private final List<Reader> readers = new ArrayList<>();
    private final List<Subscriber> subscribers = new ArrayList<>();

    /** On which way a unit hears, or what is wrong with it. */
    enum Way {
        WEBHOOK,
        FEED,
        STREAM,
        TOPIC,
        /** Nobody listens there. */
        DEAD,
        /** Answers after ten seconds. */
        SLOW,
        /** Answers every other request with 500. */
        MOODY;

        boolean isWell() {
            return this != DEAD && this != SLOW && this != MOODY;
        }
    }

    record Subscriber(String unit, Way way, String subscription, HeardNotices heard) {}

    PartnerTown(LocalStack stack) throws IOException {
        this.stack = stack;
        this.rest = new Rest(stack.issuerUrl());
        for (int i = 0; i < UNITS; i++) {
            String unit = "BENCHMARK-%02d".formatted(i);
            list(unit);
            subscribers.add(subscribe(unit, way(i)));
        }
    }

    private static Way way(int index) {
        if (index < 3) return List.of(Way.DEAD, Way.SLOW, Way.MOODY).get(index);
        if (index < 3 + FEEDS) return Way.FEED;
        if (index < 3 + FEEDS + STREAMS) return Way.STREAM;
        return index == UNITS - 1 ? Way.TOPIC : Way.WEBHOOK;
    }

    private void list(String unit) {
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

    private Subscriber subscribe(String unit, Way way) throws IOException {
        HeardNotices heard = new HeardNotices(false);
        return switch (way) {
            case FEED -> {
                String id = id(subscription(unit, Map.of("channel", "FEED")));
                readers.add(FeedReader.start(http, at("/v1/subscriptions/" + id + "/feed"), rest.token(DESK), heard));
                yield new Subscriber(unit, way, id, heard);
            }
            case STREAM -> {
                String id = id(subscription(unit, Map.of("channel", "SSE")));
                readers.add(
                        StreamReader.start(http, at("/v1/subscriptions/" + id + "/events"), rest.token(DESK), heard));
                yield new Subscriber(unit, way, id, heard);
            }
            case TOPIC -> {
                JsonNode made = subscription(unit, Map.of("channel", "KAFKA"));
                readers.add(TopicReader.start(TopicReader.given(made), heard));
                yield new Subscriber(unit, way, id(made), heard);
            }
            case DEAD -> new Subscriber(unit, way, id(webhook(unit, "http://127.0.0.1:" + deadPort())), heard);
            case SLOW -> received(unit, way, Manner.slow(SLOW), heard);
            case MOODY -> received(unit, way, Manner.moody(MOODY), heard);
            case WEBHOOK -> received(unit, way, Manner.prompt(), heard);
        };
    }

    private Subscriber received(String unit, Way way, Manner manner, HeardNotices heard) {
        receiver.open(unit, manner, heard);
        return new Subscriber(
                unit, way, id(webhook(unit, receiver.url(unit).toString())), heard);
    }

    private JsonNode webhook(String unit, String endpoint) {
        return subscription(unit, Map.of("channel", "WEBHOOK", "endpoint", endpoint, "signatures", "BOTH"));
    }

    private JsonNode subscription(String unit, Map<String, Object> terms) {
        Map<String, Object> wanted = new HashMap<>(terms);
        wanted.put("unit", unit);
        wanted.put("name", unit);
        return rest.post(at("/v1/subscriptions"), DESK, wanted).body();
    }

    private static String id(JsonNode made) {
        return made.at("/subscription/id").asText();
    }

    /** Free a moment ago, and of those that nobody is given by chance while few are. */
    private static int deadPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private URI at(String path) {
        return stack.url(Service.DISPATCH).resolve(path);
    }

    List<Subscriber> subscribers() {
        return subscribers;
    }

    List<String> units() {
        return subscribers.stream().map(Subscriber::unit).toList();
    }

    String deskToken() {
        return rest.token(DESK);
    }

    @Override
    public void close() {
        readers.forEach(Reader::close);
        receiver.close();
    }
}
