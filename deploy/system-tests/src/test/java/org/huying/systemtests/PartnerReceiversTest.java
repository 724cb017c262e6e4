package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The receivers of the partner guide do what the guide says of them. */
class PartnerReceiversTest {
    private static final Path FOLDER = Path.of("..", "partners");
    private static final byte[] SECRET = randomKey();
    private static final byte[] INBOUND = randomKey();
    private static final KeyPair KEYS = newKeys();
    private static final String EVENT = """
            {"specversion":"1.0","id":"n-1","source":"/huying/dispatch","type":"task.assigned.v1",\
            "subject":"WLC-20231201-0001","data":{"occasion":"DISPATCHED","task":{"caseNumber":"WLC-20231201-0001","part":"LEAD","summary":"路灯不亮"}}}""";

    static Stream<Named<List<String>>> receivers() {
        return Stream.of(
                Named.of("Java", List.of(java(), FOLDER.resolve("Receiver.java").toString())),
                Named.of("Node", Node.command(FOLDER.resolve("receiver.mjs"))));
    }

    @ParameterizedTest
    @MethodSource("receivers")
    void take_what_is_signed_once_and_nothing_else(List<String> command) throws Exception {
        assumeThere(command);
        // Given
        Instant now = Instant.now();
        SignedNotice hmac = SignedNotice.of("n-1", now, EVENT).with(SECRET);
        SignedNotice ed25519 = SignedNotice.of("n-2", now, EVENT).with(KEYS);
        SignedNotice rotated =
                SignedNotice.of("n-3", now, EVENT).with(randomKey()).with(SECRET);
        SignedNotice foreign =
                SignedNotice.of("n-4", now, EVENT).with(randomKey()).with(newKeys());
        SignedNotice old = SignedNotice.of("n-5", now.minusSeconds(600), EVENT)
                .with(SECRET)
                .with(KEYS);
        SignedNotice early =
                SignedNotice.of("n-6", now.plusSeconds(600), EVENT).with(SECRET).with(KEYS);
        SignedNotice unsigned = SignedNotice.of("n-7", now, EVENT);
        List<Integer> answers = new ArrayList<>();
        try (ReceiverProcess receiver = new ReceiverProcess(command, settings())) {
            // When
            for (SignedNotice notice :
                    List.of(hmac, hmac, ed25519, rotated, hmac.saying(EVENT + " "), foreign, old, early, unsigned))
                answers.add(receiver.post(notice));
            // Then
            assertThat(answers).containsExactly(204, 204, 204, 204, 401, 401, 401, 401, 401);
            await().untilAsserted(() -> assertThat(receiver.said()).contains("refused: n-7"));
            assertThat(receiver.said().lines().filter(line -> line.startsWith("task.assigned.v1 ")))
                    .hasSize(3);
            assertThat(receiver.said()).contains("seen before: n-1", "路灯不亮");
        }
    }

    @ParameterizedTest
    @MethodSource("receivers")
    void accept_the_task_with_a_signed_answer(List<String> command) throws Exception {
        assumeThere(command);
        // Given
        List<SignedNotice> answers = new ArrayList<>();
        HttpServer huying = answerTaker(answers);
        Map<String, String> settings = new java.util.HashMap<>(settings());
        settings.put("ANSWERS", "http://127.0.0.1:" + huying.getAddress().getPort() + "/answers");
        settings.put("INBOUND_SECRET", "whsec_" + Base64.getEncoder().encodeToString(INBOUND));
        try (ReceiverProcess receiver = new ReceiverProcess(command, settings)) {
            // When
            receiver.post(SignedNotice.of("n-1", Instant.now(), EVENT).with(SECRET));
            // Then
            await().untilAsserted(() -> assertThat(receiver.said()).contains("answered: 200"));
            SignedNotice answer = answers.get(0);
            assertThat(answer.id()).isEqualTo("accept-n-1");
            assertThat(answer.body()).contains("answer.accept.v1", "WLC-20231201-0001");
            assertThat(answer)
                    .isEqualTo(new SignedNotice(answer.id(), answer.timestamp(), "", answer.body()).with(INBOUND));
        } finally {
            huying.stop(0);
        }
    }

    /** Nothing may be printed: a partner compiles it with whatever they have. */
    @Test
    void the_java_one_compiles_without_a_warning() throws IOException, InterruptedException {
        // When
        Process compiler = new ProcessBuilder(
                        java() + "c",
                        "-Xlint:all",
                        "-Werror",
                        "--release",
                        "17",
                        "-d",
                        Path.of("target", "receiver").toString(),
                        FOLDER.resolve("Receiver.java").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // Then
        assertThat(said).isEmpty();
        assertThat(compiler.waitFor()).isZero();
    }

    private static HttpServer answerTaker(List<SignedNotice> answers) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/answers", request -> {
            var headers = request.getRequestHeaders();
            answers.add(new SignedNotice(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            request.sendResponseHeaders(200, -1);
            request.close();
        });
        server.start();
        return server;
    }

    private static Map<String, String> settings() {
        byte[] spki = KEYS.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(spki, spki.length - 32, spki.length);
        return Map.of(
                "SECRET", "whsec_" + Base64.getEncoder().encodeToString(SECRET),
                "PUBLIC_KEY", "whpk_" + Base64.getEncoder().encodeToString(raw));
    }

    private static void assumeThere(List<String> command) {
        Assumptions.assumeFalse(command.isEmpty(), Node.NOTICE);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static byte[] randomKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
