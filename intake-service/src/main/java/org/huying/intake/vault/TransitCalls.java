package org.huying.intake.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Map;

/** Calls to a transit engine. What it refuses is told apart from what it cannot do now; nothing sent is ever logged. */
final class TransitCalls {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final TransitSettings settings;
    private final HttpClient http;

    TransitCalls(TransitSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .build();
    }

    JsonNode get(String path) {
        return data(() -> request(path).GET().build());
    }

    JsonNode post(String path, Map<String, String> body) {
        return data(() -> request(path)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private interface Asking {
        HttpRequest now() throws IOException;
    }

    private JsonNode data(Asking asking) {
        try {
            HttpResponse<String> answer = http.send(asking.now(), BodyHandlers.ofString());
            int status = answer.statusCode();
            if (status == OK) return JSON.readTree(answer.body()).path("data");
            if (status == BAD_REQUEST || status == NOT_FOUND)
                throw new IllegalStateException("the transit engine refused it: " + status);
            throw new IOException("the transit engine answered " + status);
        } catch (IOException away) {
            throw new VaultUnavailable(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new VaultUnavailable(stopped);
        }
    }

    private HttpRequest.Builder request(String path) throws IOException {
        URI uri = settings.address().resolve("/v1/" + settings.mount() + "/" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header("X-Vault-Request", "true")
                .header("X-Vault-Token", Files.readString(settings.tokenFile()).strip());
        settings.namespace().ifPresent(namespace -> request.header("X-Vault-Namespace", namespace));
        return request;
    }
}
