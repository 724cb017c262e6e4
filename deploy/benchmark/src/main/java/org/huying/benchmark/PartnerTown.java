package org.huying.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.huying.local.partner.FeedReader;
import org.huying.local.partner.HeardNotices;
import org.huying.local.partner.Manner;
import org.huying.local.partner.Reader;
import org.huying.local.partner.StreamReader;
import org.huying.local.partner.TopicReader;
import org.huying.local.partner.WebhookReceiver;
import org.huying.local.port.FreePort;
import org.huying.local.stack.LocalStack;

/** Fifty units that are listed for the measurement, each with a subscription of its own; three of them are not well. */
final class PartnerTown implements AutoCloseable {
    private static final int UNITS = 50;
    private static final int FEEDS = 5;
    private static final int STREAMS = 3;
    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final double MOODY = 0.5;

    private final PartnerDesk desk;
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
        this.desk = new PartnerDesk(stack);
        for (int i = 0; i < UNITS; i++) {
            String unit = "BENCHMARK-%02d".formatted(i);
            desk.list(unit);
            subscribers.add(subscribe(unit, way(i)));
        }
    }

    private static Way way(int index) {
        if (index < 3) return List.of(Way.DEAD, Way.SLOW, Way.MOODY).get(index);
        if (index < 3 + FEEDS) return Way.FEED;
        if (index < 3 + FEEDS + STREAMS) return Way.STREAM;
        return index == UNITS - 1 ? Way.TOPIC : Way.WEBHOOK;
    }

    private Subscriber subscribe(String unit, Way way) throws IOException {
        HeardNotices heard = new HeardNotices(false);
        String subscription =
                switch (way) {
                    case FEED -> feed(unit, heard);
                    case STREAM -> stream(unit, heard);
                    case TOPIC -> topic(unit, heard);
                    case DEAD -> PartnerDesk.id(desk.webhook(unit, "http://127.0.0.1:" + FreePort.any()));
                    case SLOW -> received(unit, Manner.slow(SLOW), heard);
                    case MOODY -> received(unit, Manner.moody(MOODY), heard);
                    case WEBHOOK -> received(unit, Manner.prompt(), heard);
                };
        return new Subscriber(unit, way, subscription, heard);
    }

    private String feed(String unit, HeardNotices heard) {
        String id = PartnerDesk.id(desk.subscribe(unit, "FEED"));
        readers.add(FeedReader.start(http, desk.subscription(id, "/feed"), desk.token(), heard));
        return id;
    }

    private String stream(String unit, HeardNotices heard) {
        String id = PartnerDesk.id(desk.subscribe(unit, "SSE"));
        readers.add(StreamReader.start(http, desk.subscription(id, "/events"), desk.token(), heard));
        return id;
    }

    private String topic(String unit, HeardNotices heard) {
        JsonNode made = desk.subscribe(unit, "KAFKA");
        readers.add(TopicReader.start(TopicReader.given(made), heard));
        return PartnerDesk.id(made);
    }

    private String received(String unit, Manner manner, HeardNotices heard) {
        receiver.open(unit, manner, heard);
        return PartnerDesk.id(desk.webhook(unit, receiver.url(unit).toString()));
    }

    List<Subscriber> subscribers() {
        return subscribers;
    }

    List<String> units() {
        return subscribers.stream().map(Subscriber::unit).toList();
    }

    String deskToken() {
        return desk.token();
    }

    @Override
    public void close() {
        readers.forEach(Reader::close);
        receiver.close();
    }
}
