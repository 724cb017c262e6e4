package org.huying.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A receiver of the partner guide as a partner would run it: a process with its settings in the environment. */
final class ReceiverProcess implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("listening on (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path said;
    private final Process process;
    private final URI address;

    ReceiverProcess(List<String> command, Map<String, String> settings) throws IOException {
        said = Files.createTempFile("receiver", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("PORT", "0");
        builder.environment().put("LC_ALL", "C.UTF-8"); // else Java 17 prints no Chinese where no locale is set
        builder.environment().putAll(settings);
        process = builder.start();
        address = URI.create(
                "http://127.0.0.1:" + Awaitility.await().atMost(PATIENCE).until(this::port, it -> !it.isEmpty()));
    }

    /** What it answers to what a delivery says. */
    int post(SignedNotice notice) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/cloudevents+json")
                .header("webhook-id", notice.id())
                .header("webhook-timestamp", notice.timestamp())
                .header("webhook-signature", notice.signatures())
                .POST(HttpRequest.BodyPublishers.ofString(notice.body()))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    String said() {
        try {
            return Files.readString(said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String port() {
        if (!process.isAlive()) throw new IllegalStateException("the receiver ended: " + said());
        Matcher listening = LISTENING.matcher(said());
        return listening.find() ? listening.group(1) : "";
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        Files.delete(said);
    }
}
