package org.huying.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huying.local.story.Rest;

/** Requests that are all sent in the same moment. */
final class Volley {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Rest users;

    /** What is sent. */
    record Shot(URI uri, String user, String etag, String body) {}

    /** What came back; the token is null where nothing was written. */
    record Echo(int status, String token, String body) {}

    Volley(Rest users) {
        this.users = users;
    }

    /** The answers, in the order of the requests. */
    List<Echo> fire(List<Shot> shots) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(shots.size());
        try {
            CyclicBarrier start = new CyclicBarrier(shots.size());
            List<Future<Echo>> sent = new ArrayList<>();
            for (Shot shot : shots) {
                HttpRequest request = request(shot);
                sent.add(people.submit(() -> {
                    start.await();
                    return send(request);
                }));
            }
            List<Echo> echoes = new ArrayList<>();
            for (Future<Echo> one : sent) echoes.add(one.get());
            return echoes;
        } finally {
            people.shutdownNow();
        }
    }

    private HttpRequest request(Shot shot) {
        return HttpRequest.newBuilder(shot.uri())
                .header("Authorization", "Bearer " + users.token(shot.user()))
                .header("Content-Type", "application/json")
                .header("If-Match", shot.etag())
                .POST(HttpRequest.BodyPublishers.ofString(shot.body()))
                .build();
    }

    private static Echo send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        String token = answer.headers().firstValue("Consistency-Token").orElse(null);
        return new Echo(answer.statusCode(), token, answer.body());
    }
}
