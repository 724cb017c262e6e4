package org.huying.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clients that register concerns side by side. Each registration has an idempotency key and is repeated, at the next
 * address, until it is answered 201: what a careful frontend does.
 */
final class Residents implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*\"([^\"]+)\"");
    private static final String BODY = """
            {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"第 %d 条：门禁坏了",
             "address":{"communityCode":"5201020339%02d"},"reporter":{"name":"测试居民","phone":"1380000%04d"}}""";
    private static final int CREATED = 201;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService clients;
    private final List<URI> addresses;
    private final int total;

    Residents(List<URI> addresses, int clients, int total) {
        this.addresses = addresses;
        this.total = total;
        this.clients = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) this.clients.submit(this::register);
        this.clients.shutdown();
    }

    /** The numbers given so far. */
    Set<String> answered() {
        return answered;
    }

    boolean areDone(long seconds) throws InterruptedException {
        return clients.awaitTermination(seconds, TimeUnit.SECONDS);
    }

    private void register() {
        for (int turn = next.getAndIncrement(); turn < total; turn = next.getAndIncrement()) {
            int attempt = turn;
            while (!isRegistered(turn, addresses.get(attempt++ % addresses.size()))) pause();
        }
    }

    private boolean isRegistered(int turn, URI address) {
        String body = BODY.formatted(turn, 1 + turn % 5, turn);
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/v1/concerns"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "registration-" + turn)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            Matcher number = NUMBER.matcher(response.body());
            if (response.statusCode() != CREATED || !number.find()) return false;
            answered.add(number.group(1));
            return true;
        } catch (IOException brokenConnection) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
