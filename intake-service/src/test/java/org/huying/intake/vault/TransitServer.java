package org.huying.intake.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.huying.chassis.secret.AesGcm;

/**
 * A transit engine as HashiCorp Vault and OpenBao document it, in this JVM: versions, {@code min_decryption_version},
 * {@code associated_data}, tokens, and a server that is sealed. It really encrypts.
 */
public final class TransitServer implements AutoCloseable {
    public static final String TOKEN = "hvs.test-token";
    static final String KEY = "huying-intake";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<byte[]> versions = new ArrayList<>(List.of(AesGcm.newKey()));
    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer server;
    private volatile int minimum = 1;
    private volatile boolean sealed;

    public TransitServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** {@code vault write -f transit/keys/huying-intake/rotate} */
    void rotate() {
        versions.add(AesGcm.newKey());
    }

    /** {@code vault write transit/keys/huying-intake/config min_decryption_version=N} */
    void forgetBefore(int version) {
        minimum = version;
    }

    public void seal(boolean now) {
        sealed = now;
    }

    public int calls() {
        return calls.get();
    }

    private record Answer(int status, Object body) {
        static Answer ok(Map<String, Object> data) {
            return new Answer(200, Map.of("data", data));
        }

        static Answer error(int status, String words) {
            return new Answer(status, Map.of("errors", List.of(words)));
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        Answer answer = answer(exchange);
        byte[] body = JSON.writeValueAsBytes(answer.body());
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (sealed) return Answer.error(503, "Vault is sealed");
        if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token")))
            return Answer.error(403, "permission denied");
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        return switch (exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath()) {
            case "GET /v1/transit/keys/" + KEY ->
                Answer.ok(Map.of(
                        "latest_version", versions.size(), "min_decryption_version", minimum, "type", "aes256-gcm96"));
            case "POST /v1/transit/encrypt/" + KEY -> encrypt(asked);
            case "POST /v1/transit/decrypt/" + KEY -> decrypt(asked);
            default -> Answer.error(404, "no handler for route");
        };
    }

    private Answer encrypt(JsonNode asked) {
        int latest = versions.size();
        byte[] wrapped =
                AesGcm.seal(versions.get(latest - 1), bytes(asked, "plaintext"), bytes(asked, "associated_data"));
        return Answer.ok(Map.of(
                "ciphertext",
                "vault:v" + latest + ":" + Base64.getEncoder().encodeToString(wrapped),
                "key_version",
                latest));
    }

    private Answer decrypt(JsonNode asked) {
        String[] parts = asked.path("ciphertext").asText().split(":");
        if (parts.length != 3 || !parts[0].equals("vault")) return Answer.error(400, "invalid ciphertext: no prefix");
        int version = Integer.parseInt(parts[1].substring(1));
        if (version > versions.size()) return Answer.error(400, "invalid ciphertext: version is too new");
        if (version < minimum)
            return Answer.error(400, "ciphertext or signature version is disallowed by policy (too old)");
        try {
            byte[] plain = AesGcm.open(
                    versions.get(version - 1), Base64.getDecoder().decode(parts[2]), bytes(asked, "associated_data"));
            return Answer.ok(Map.of("plaintext", Base64.getEncoder().encodeToString(plain)));
        } catch (IllegalArgumentException noBase64) {
            return Answer.error(400, "invalid ciphertext: could not decode base64");
        } catch (IllegalStateException tampered) {
            return Answer.error(400, "cipher: message authentication failed");
        }
    }

    private static byte[] bytes(JsonNode asked, String field) {
        return Base64.getDecoder().decode(asked.path(field).asText());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
