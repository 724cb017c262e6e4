package org.huying.local.story;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;

/** How requests reach the services; a test lets things happen to them on the way. */
public interface Courier {
    HttpResponse<String> carry(HttpRequest request) throws IOException, InterruptedException;

    /** A fact from a phone, which is offline now and then: it may arrive late and after others, but it arrives. */
    default void hand(HttpRequest fact, Consumer<HttpResponse<String>> arrived)
            throws IOException, InterruptedException {
        arrived.accept(carry(fact));
    }

    /** When this returns, every fact handed over so far has arrived. */
    default void settle() throws IOException, InterruptedException {}

    /** One that carries everything at once, and once. */
    static Courier prompt() {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return request -> http.send(request, BodyHandlers.ofString());
    }
}
