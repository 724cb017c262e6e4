package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Speaks to the services as any client would: over REST, each request with the token of the right user. */
public final class Rest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAVAILABLE = 503;
    private static final int STALE = 412;
    private static final int MOST_TRIES = 4;

    /** Of ten seconds each: longer than a broker that was killed takes to be there again on a busy machine. */
    private static final int MOST_WAITS = 12;

    private final Map<String, String> signIns = new ConcurrentHashMap<>();
    private final Written written = new Written();
    private final URI issuer;
    private final Courier courier;

    public Rest(URI issuer) {
        this(issuer, Courier.prompt());
    }

    Rest(URI issuer, Courier courier) {
        this.issuer = issuer;
        this.courier = courier;
    }

    /** An answer: its ETag and its consistency token (each null where there is none) and its body. */
    public record Answer(int status, String etag, String token, JsonNode body) {
        static Answer of(HttpResponse<String> response) {
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(null),
                    response.headers().firstValue("Consistency-Token").orElse(null),
                    parsed(response.body()));
        }

        /** The last part of the type of a problem document; empty where it is none. */
        String problem() {
            String type = body.path("type").asText();
            return type.substring(type.lastIndexOf(':') + 1);
        }

        private Answer expectDone(URI uri) {
            if (status / 100 == 2) return this;
            throw new IllegalStateException(uri + " answered " + status + ": " + body);
        }
    }

    /** @param user null for somebody who is not signed in */
    public Answer get(URI uri, String user) {
        return send(HttpRequest.newBuilder(uri).GET(), user);
    }

    /** What is there after the writes whose tokens are given; anything but an answer in the 200s is an error. */
    public Answer after(String tokens, URI uri, String user) {
        Answer answer = null;
        for (int tries = 0; tries < MOST_WAITS; tries++) {
            var request = HttpRequest.newBuilder(uri)
                    .header("Consistency-Token", tokens)
                    .header("Prefer", "wait=10")
                    .GET();
            answer = send(request, user);
            if (answer.status() != UNAVAILABLE) break;
        }
        return answer.expectDone(uri);
    }

    /** What is there after everything that was written so far. */
    JsonNode afterEverything(URI uri, String user) {
        for (String some : written.newTo(uri)) after(some, uri, user);
        return read(uri, user);
    }

    /** What is there; anything but an answer in the 200s is an error. */
    public JsonNode read(URI uri, String user) {
        return get(uri, user).expectDone(uri).body();
    }

    /** Creates something, under a key of its own. */
    public Answer post(URI uri, String user, Object body) {
        var request = withBody(uri)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(text(body)));
        return written(send(request, user).expectDone(uri));
    }

    /** Moves what was read with that ETag. */
    public Answer move(URI uri, String user, String etag, Object body) {
        return written(attempt(uri, user, etag, body).expectDone(uri));
    }

    /** Reads and decides upon it; what somebody else or the clock changed in between is read again. */
    Answer decide(Supplier<Answer> reading, URI uri, String user, Object body) {
        Answer decided = attempt(uri, user, reading.get().etag(), body);
        for (int tries = 1; tries < MOST_TRIES && decided.status() == STALE; tries++)
            decided = attempt(uri, user, reading.get().etag(), body);
        return written(decided.expectDone(uri));
    }

    /** Moves it or is refused. */
    Answer attempt(URI uri, String user, String etag, Object body) {
        var request = withBody(uri).header("If-Match", etag).POST(BodyPublishers.ofString(text(body)));
        return send(request, user);
    }

    /** Replaces what was read. */
    Answer replace(Supplier<Answer> reading, URI uri, String user, Object body) {
        var request = withBody(uri).header("If-Match", reading.get().etag()).PUT(BodyPublishers.ofString(text(body)));
        return written(send(request, user).expectDone(uri));
    }

    public void put(URI uri, String user, Object body) {
        send(withBody(uri).PUT(BodyPublishers.ofString(text(body))), user).expectDone(uri);
    }

    /** A fact from the user's phone: it arrives, though perhaps not at once. */
    void fact(URI uri, String user, Object body) {
        hand(withBody(uri).PUT(BodyPublishers.ofString(text(body))), user);
    }

    /** A picture from the user's phone. */
    void picture(URI uri, String user, byte[] png) {
        hand(
                HttpRequest.newBuilder(uri).header("Content-Type", "image/png").PUT(BodyPublishers.ofByteArray(png)),
                user);
    }

    private void hand(HttpRequest.Builder fact, String user) {
        HttpRequest request = signed(fact, user);
        during(request.uri(), () -> {
            courier.hand(request, response -> written(Answer.of(response).expectDone(request.uri())));
            return null;
        });
    }

    /** A fact that may be refused. */
    Answer attemptFact(URI uri, String user, Object body) {
        return send(withBody(uri).PUT(BodyPublishers.ofString(text(body))), user);
    }

    /** When this returns, every fact has arrived. */
    void settle() {
        during(issuer, () -> {
            courier.settle();
            return null;
        });
    }

    public String token(String user) {
        return signIns.computeIfAbsent(user, this::newToken);
    }

    private String newToken(String user) {
        String form = "grant_type=client_credentials&client_secret=any&scope=huying&client_id=" + user;
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> response = exchange(request);
        String token = parsed(response.body()).path("access_token").asText();
        if (token.isEmpty()) throw new IllegalStateException("no token for " + user + ": " + response.body());
        return token;
    }

    private Answer written(Answer answer) {
        if (answer.token() != null) written.add(answer.token());
        return answer;
    }

    private Answer send(HttpRequest.Builder request, String user) {
        return Answer.of(exchange(signed(request, user)));
    }

    private HttpRequest signed(HttpRequest.Builder request, String user) {
        if (user != null) request.header("Authorization", "Bearer " + token(user));
        return request.timeout(Duration.ofSeconds(30)).build();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        return during(request.uri(), () -> courier.carry(request));
    }

    private interface Exchange<T> {
        T run() throws IOException, InterruptedException;
    }

    private static <T> T during(URI uri, Exchange<T> exchange) {
        try {
            return exchange.run();
        } catch (IOException failure) {
            throw new IllegalStateException("no answer from " + uri, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for " + uri, stopped);
        }
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

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body == null || body.isEmpty() ? "null" : body);
        } catch (IOException noJson) {
            throw new IllegalStateException("not JSON: " + body, noJson);
        }
    }
}
