package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Replica;
import org.huying.local.stack.Service;
import org.huying.local.story.Rest;

/** A client that sends the token of its last write with every request, each to the next replica of the service. */
final class OwnWrites {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final LocalStack stack;
    private final Rest users;
    private final int replicas;
    private int turn;
    private String token;
    private String etag;

    OwnWrites(LocalStack stack, int replicas) {
        this.stack = stack;
        this.replicas = replicas;
        this.users = new Rest(stack.issuerUrl());
    }

    JsonNode get(Service service, String path, String user) {
        return send(HttpRequest.newBuilder(next(service, path)).GET(), user);
    }

    JsonNode post(Service service, String path, String user, Object body) {
        token = null;
        return send(HttpRequest.newBuilder(next(service, path)).POST(json(body)), user);
    }

    JsonNode put(Service service, String path, String user, Object body) {
        return send(HttpRequest.newBuilder(next(service, path)).PUT(json(body)), user);
    }

    /** Decided upon what was read last. */
    JsonNode move(Service service, String path, String user, Object body) {
        return send(
                HttpRequest.newBuilder(next(service, path))
                        .header("If-Match", etag)
                        .POST(json(body)),
                user);
    }

    private URI next(Service service, String path) {
        return stack.url(new Replica(service, turn++ % replicas)).resolve(path);
    }

    private JsonNode send(HttpRequest.Builder request, String user) {
        request.header("Authorization", "Bearer " + users.token(user))
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=10");
        if (token != null) request.header("Consistency-Token", token);
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as(answer.request().method() + " " + answer.uri() + ": " + answer.body())
                    .isBetween(200, 299);
            answer.headers().firstValue("Consistency-Token").ifPresent(given -> token = given);
            answer.headers().firstValue("ETag").ifPresent(given -> etag = given);
            return JSON.readTree(answer.body());
        } catch (IOException failed) {
            throw new IllegalStateException("no answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
