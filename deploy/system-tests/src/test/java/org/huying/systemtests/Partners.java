package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.huying.local.partner.FeedReader;
import org.huying.local.partner.HeardNotice;
import org.huying.local.partner.HeardNotices;
import org.huying.local.partner.Manner;
import org.huying.local.partner.Reader;
import org.huying.local.partner.StandardWebhook;
import org.huying.local.partner.StreamReader;
import org.huying.local.partner.TopicReader;
import org.huying.local.partner.Webhook;
import org.huying.local.partner.WebhookReceiver;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;

/** The systems of four partner units, each of which hears on a way of its own and signs in as nobody but itself. */
final class Partners implements AutoCloseable {
    /** Hears by webhook. */
    static final String POLICE = "POLICE-WLC";
    /** Reads the feed. */
    static final String PROPERTY_1 = "PROPERTY-1";
    /** Listens to the stream. */
    static final String PROPERTY_2 = "PROPERTY-2";
    /** Reads its topic. */
    static final String SQUADRON = "URBAN-WLC";

    private static final Map<String, String> SYSTEMS = Map.of(
            POLICE, "police-system",
            PROPERTY_1, "property-1-system",
            PROPERTY_2, "property-2-system",
            SQUADRON, "squadron-system");

    private final LocalStack stack;
    private final Rest rest;
    private final boolean withTexts;
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebhookReceiver receiver = WebhookReceiver.start();
    private final List<Reader> readers = new ArrayList<>();
    private final Map<String, HeardNotices> heard = new LinkedHashMap<>();
    private final Map<String, PartnerAnswers> answers = new HashMap<>();
    private final Webhook police;

    /** @param withTexts whether what they hear is kept as it came */
    Partners(LocalStack stack, boolean withTexts) throws IOException {
        this.stack = stack;
        this.rest = new Rest(stack.issuerUrl());
        this.withTexts = withTexts;
        this.police = webhook(POLICE);
        String feed = subscription(subscribe(PROPERTY_1, Map.of("channel", "FEED")));
        readers.add(FeedReader.start(http, at(feed + "/feed"), token(PROPERTY_1), ears(PROPERTY_1)));
        String stream = subscription(subscribe(PROPERTY_2, Map.of("channel", "SSE")));
        readers.add(StreamReader.start(http, at(stream + "/events"), token(PROPERTY_2), ears(PROPERTY_2)));
        Map<String, String> given = TopicReader.given(subscribe(SQUADRON, Map.of("channel", "KAFKA")));
        readers.add(TopicReader.start(given, ears(SQUADRON)));
        answers.put(SQUADRON, PartnerAnswers.onTopic(given));
    }

    private Webhook webhook(String unit) {
        Webhook webhook = receiver.open(unit, Manner.prompt(), ears(unit));
        String endpoint = receiver.url(unit).toString();
        Map<String, Object> terms = Map.of("channel", "WEBHOOK", "endpoint", endpoint, "signatures", "BOTH");
        webhook.trustOnly(secret(subscribe(unit, terms), "HMAC"));
        return webhook;
    }

    private JsonNode subscribe(String unit, Map<String, Object> terms) {
        Map<String, Object> wanted = new HashMap<>(terms);
        wanted.put("name", "工单系统");
        JsonNode made =
                rest.post(at("/v1/subscriptions"), SYSTEMS.get(unit), wanted).body();
        answers.put(unit, PartnerAnswers.signed(at(subscription(made) + "/answers"), secret(made, "INBOUND")));
        return made;
    }

    private HeardNotices ears(String unit) {
        return heard.computeIfAbsent(unit, any -> new HeardNotices(withTexts));
    }

    private static String subscription(JsonNode made) {
        return "/v1/subscriptions/" + made.at("/subscription/id").asText();
    }

    private static StandardWebhook secret(JsonNode made, String kind) {
        return StreamSupport.stream(made.path("secrets").spliterator(), false)
                .filter(it -> it.path("kind").asText().equals(kind))
                .map(it -> new StandardWebhook(it.path("secret").asText()))
                .findFirst()
                .orElseThrow();
    }

    private String token(String unit) {
        return rest.token(SYSTEMS.get(unit));
    }

    /** As whom the unit's system signs in. */
    static String system(String unit) {
        return SYSTEMS.get(unit);
    }

    /** By event: on its topic where it has one, else signed. */
    PartnerAnswers answersOf(String unit) {
        return answers.get(unit);
    }

    /**
     * What the unit heard of each matter, as {@code type subject change}, in the order in which it came, once for each id.
     * Not that deadlines were counted again: the first cases of a new town come before it has read its calendar.
     */
    List<List<String>> heardBy(String unit) {
        return heard.get(unit).once().stream()
                .filter(it -> !it.change().equals("DEADLINE_RECOMPUTED"))
                .collect(Collectors.groupingBy(
                        HeardNotice::orderKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Partners::named, Collectors.toList())))
                .values()
                .stream()
                .toList();
    }

    private static String named(HeardNotice notice) {
        return (notice.type() + " " + notice.subject() + " " + notice.change()).strip();
    }

    /** Everything, as it came, by unit. */
    Map<String, String> texts() {
        return heard.entrySet().stream()
                .collect(Collectors.toMap(
                        it -> "heard by " + it.getKey(),
                        it -> it.getValue().once().stream()
                                .map(HeardNotice::text)
                                .collect(Collectors.joining("\n"))));
    }

    void heardInOrderAndSigned() {
        heard.forEach((unit, notices) ->
                assertThat(notices.late()).as("out of order, " + unit).isEmpty());
        assertThat(police.refused()).as("not signed").isZero();
    }

    private URI at(String path) {
        return stack.url(Service.DISPATCH).resolve(path);
    }

    @Override
    public void close() {
        readers.forEach(Reader::close);
        receiver.close();
    }
}
