package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks to the services as any client would: over REST, each request with the token of the right user. */
public final class Rest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAVAILABLE = 503;
    private static final int MOST_TRIES = 4;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final URI issuer;

    public Rest(URI issuer) {
        this.issuer = issuer;
    }

    /** An answer: its ETag and its consistency token (each null where there is none) and its body. */
    public record Answer(int status, String etag, String token, JsonNode body) {}

    public Answer get(URI uri, String user) {
        return send(HttpRequest.newBuilder(uri).GET(), user);
    }

    /** What is there after the writes whose tokens are given; anything but an answer in the 200s is an error. */
    public Answer after(String tokens, URI uri, String user) {
        Answer answer = null;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var request = HttpRequest.newBuilder(uri)
                    .header("Consistency-Token", tokens)
                    .header("Prefer", "wait=10")
                    .GET();
            answer = send(request, user);
            if (answer.status() != UNAVAILABLE) break;
        }
        return expectDone(answer, uri);
    }

    /** What is there; anything but an answer in the 200s is an error. */
    public JsonNode read(URI uri, String user) {
        return expectDone(get(uri, user), uri).body();
    }

    public Answer post(URI uri, String user, Object body) {
        return expectDone(send(withBody(uri).POST(BodyPublishers.ofString(text(body))), user), uri);
    }

    public Answer move(URI uri, String user, String etag, Object body) {
        var request = withBody(uri).header("If-Match", etag).POST(BodyPublishers.ofString(text(body)));
        return expectDone(send(request, user), uri);
    }

    public void put(URI uri, String user, Object body) {
        expectDone(send(withBody(uri).PUT(BodyPublishers.ofString(text(body))), user), uri);
    }

    public String token(String user) {
        return tokens.computeIfAbsent(user, this::newToken);
    }

    private String newToken(String user) {
        String form = "grant_type=client_credentials&client_secret=any&scope=huying&client_id=" + user;
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> response = exchange(request);
        String token = read(response.body()).path("access_token").asText();
        if (token.isEmpty()) throw new IllegalStateException("no token for " + user + ": " + response.body());
        return token;
    }

    private Answer send(HttpRequest.Builder request, String user) {
        if (user != null) request.header("Authorization", "Bearer " + token(user));
        HttpResponse<String> response =
                exchange(request.timeout(Duration.ofSeconds(30)).build());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Consistency-Token").orElse(null),
                read(response.body()));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException("no answer from " + request.uri(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for " + request.uri(), stopped);
        }
    }

    private static Answer expectDone(Answer answer, URI uri) {
        if (answer.status() / 100 == 2) return answer;
        throw new IllegalStateException(uri + " answered " + answer.status() + ": " + answer.body());
    }

    private static HttpRequest.Builder withBody(URI uri) {
        return HttpRequest.newBuilder(uri).header("Content-Type", "application/json");
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body == null || body.isEmpty() ? "null" : body);
        } catch (IOException noJson) {
            throw new IllegalStateException("not JSON: " + body, noJson);
        }
    }
}
