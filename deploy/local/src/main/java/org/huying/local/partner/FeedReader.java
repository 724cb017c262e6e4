package org.huying.local.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A partner that can only call out: it asks for the next events, and waits for them with the request open. */
public final class FeedReader extends Reader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    private final HttpClient http;
    private final URI feed;
    private final String token;
    private final HeardNotices heard;
    private String lastEventId = "";

    private FeedReader(HttpClient http, URI feed, String token, HeardNotices heard) {
        super("feed-reader");
        this.http = http;
        this.feed = feed;
        this.token = token;
        this.heard = heard;
    }

    /** @param feed address of the subscription's feed */
    public static FeedReader start(HttpClient http, URI feed, String token, HeardNotices heard) {
        FeedReader reader = new FeedReader(http, feed, token, heard);
        reader.start();
        return reader;
    }

    @Override
    void read() throws IOException, InterruptedException {
        HttpRequest next = HttpRequest.newBuilder(
                        URI.create(feed + "?limit=500&timeout=10000&lastEventId=" + lastEventId))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(20))
                .build();
        HttpResponse<String> answer = http.send(next, BodyHandlers.ofString());
        if (answer.statusCode() != OK) throw new IOException(answer.statusCode() + " " + answer.body());
        for (JsonNode event : JSON.readTree(answer.body())) heard.hear(event);
        lastEventId = answer.headers().firstValue("Last-Event-ID").orElseThrow();
    }
}
