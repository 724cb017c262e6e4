package org.huying.local.partner;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.stream.Stream;

/** A partner that listens to server-sent events. */
public final class StreamReader extends Reader {
    private static final int OK = 200;
    private static final String ID = "id:";
    private static final String DATA = "data:";

    private final HttpClient http;
    private final URI events;
    private final String token;
    private final HeardNotices heard;
    private String lastEventId;

    private StreamReader(HttpClient http, URI events, String token, HeardNotices heard) {
        super("stream-reader");
        this.http = http;
        this.events = events;
        this.token = token;
        this.heard = heard;
    }

    /** @param events address of the subscription's stream */
    public static StreamReader start(HttpClient http, URI events, String token, HeardNotices heard) {
        StreamReader reader = new StreamReader(http, events, token, heard);
        reader.start();
        return reader;
    }

    @Override
    void read() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(events)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastEventId != null) request.header("Last-Event-ID", lastEventId);
        HttpResponse<Stream<String>> answer = http.send(request.build(), BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            if (answer.statusCode() != OK) throw new IOException(String.valueOf(answer.statusCode()));
            listen(lines.iterator());
        }
    }

    /** The id holds once the event that has it is whole. */
    private void listen(Iterator<String> lines) throws IOException {
        String id = lastEventId;
        StringBuilder data = new StringBuilder();
        while (isOpen() && lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith(ID)) id = line.substring(ID.length()).strip();
            else if (line.startsWith(DATA))
                data.append(line.substring(DATA.length()).strip());
            else if (line.isEmpty()) {
                if (!data.isEmpty()) heard.hear(data.toString());
                data.setLength(0);
                lastEventId = id;
            }
        }
    }
}
