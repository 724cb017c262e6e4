package org.huying.dispatch.feed;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.huying.chassis.testing.TestTokens;

/** A unit that listens to one stream until it ends or is closed. */
final class StreamEar implements AutoCloseable {
    /** One event; the id is the one to resume from after it. */
    record Heard(String id, String event, String data) {}

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final HttpResponse<Stream<String>> answer;
    private volatile String lastId;
    private volatile boolean ended;

    private StreamEar(HttpResponse<Stream<String>> answer) {
        this.answer = answer;
        Thread ear = new Thread(this::listen, "stream-ear");
        ear.setDaemon(true);
        ear.start();
    }

    /** @param lastId null to begin with the subscription */
    static StreamEar at(String unit, String subscription, String lastId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/v1/subscriptions/" + subscription + "/events"))
                .header("Authorization", "Bearer " + TestTokens.partner(unit))
                .header("Accept", "text/event-stream");
        if (lastId != null) request.header("Last-Event-ID", lastId);
        return new StreamEar(HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofLines()));
    }

    HttpResponse<Stream<String>> answer() {
        return answer;
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    boolean hears(String text) {
        return heard.stream().anyMatch(it -> it.data().contains("\"" + text + "\""));
    }

    /** Null before the first sign of life. */
    String lastId() {
        return lastId;
    }

    boolean hasEnded() {
        return ended;
    }

    private void listen() {
        String[] event = new String[1];
        StringBuilder data = new StringBuilder();
        try {
            answer.body().forEach(line -> {
                if (line.startsWith("id:")) lastId = line.substring(3).strip();
                else if (line.startsWith("event:")) event[0] = line.substring(6).strip();
                else if (line.startsWith("data:")) data.append(line.substring(5).strip());
                else if (line.isEmpty() && data.length() > 0) {
                    heard.add(new Heard(lastId, event[0], data.toString()));
                    data.setLength(0);
                }
            });
        } catch (UncheckedIOException | IllegalStateException closed) {
            // The test has closed it, while it was read or before.
        }
        ended = true;
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
