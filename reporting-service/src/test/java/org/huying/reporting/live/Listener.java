package org.huying.reporting.live;

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

/** A browser that listens, and comes again with the last id it got whenever a stream ends. */
final class Listener implements AutoCloseable {
    /** One message; the id is the one to resume from after it. */
    record Heard(String id, String event, String data) {
        boolean names(String number) {
            return data.contains("\"number\":\"" + number + "\"");
        }
    }

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final String token;
    private final Thread ear = new Thread(this::listen, "listener");
    private volatile String lastId;
    private volatile int streams;
    private volatile HttpResponse<Stream<String>> current;
    private volatile boolean open = true;

    private Listener(String token, String lastId) {
        this.token = token;
        this.lastId = lastId;
    }

    static Listener withToken(String token) {
        return resuming(token, null);
    }

    static Listener resuming(String token, String lastId) {
        Listener listener = new Listener(token, lastId);
        listener.ear.setDaemon(true);
        listener.ear.start();
        return listener;
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    boolean hears(String number) {
        return heard.stream().anyMatch(it -> it.names(number));
    }

    /** Null before the first sign of life. */
    String lastId() {
        return lastId;
    }

    int streams() {
        return streams;
    }

    HttpResponse<Stream<String>> response() {
        return current;
    }

    private void listen() {
        HttpClient client = HttpClient.newHttpClient();
        while (open) {
            try {
                current = client.send(request(), HttpResponse.BodyHandlers.ofLines());
                streams++;
                read(current.body());
            } catch (IOException | UncheckedIOException broken) {
                // It comes again.
            } catch (InterruptedException closed) {
                return;
            }
        }
    }

    private HttpRequest request() {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/live"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .header("Accept-Encoding", "gzip");
        if (lastId != null) request.header("Last-Event-ID", lastId);
        return request.build();
    }

    private void read(Stream<String> lines) {
        String[] event = new String[1];
        StringBuilder data = new StringBuilder();
        lines.forEach(line -> {
            if (line.startsWith("id:")) lastId = line.substring(3).strip();
            else if (line.startsWith("event:")) event[0] = line.substring(6).strip();
            else if (line.startsWith("data:")) data.append(line.substring(5).strip());
            else if (line.isEmpty() && data.length() > 0) {
                heard.add(new Heard(lastId, event[0], data.toString()));
                data.setLength(0);
            }
        });
    }

    @Override
    public void close() {
        open = false;
        ear.interrupt();
    }
}
