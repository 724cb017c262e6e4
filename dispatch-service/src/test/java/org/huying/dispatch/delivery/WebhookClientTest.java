package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.PfxOptions;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookClientTest {
    private static final String NAME = "hooks.partner.example";
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration IMPATIENT = Duration.ofMillis(700);

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @TempDir
    Path home;

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void goes_to_the_checked_address_and_asks_for_the_name() throws Exception {
        // Given
        int port = server(
                new HttpServerOptions(),
                request -> request.bodyHandler(body -> {
                    seen.add(request.method() + " " + request.uri() + " " + request.getHeader("host") + " "
                            + request.getHeader("webhook-id") + " " + body);
                    request.response().setStatusCode(202).end("taken");
                }));
        // When
        HttpAnswer answer = post(port, PATIENT).get(30, TimeUnit.SECONDS);
        // Then
        assertThat(answer).isEqualTo(new HttpAnswer(202, null, "taken"));
        assertThat(answer.failure()).isNull();
        assertThat(seen).containsExactly("POST /in?token=t " + NAME + ":" + port + " id-1 {\"a\":\"呼应\"}");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirect_is_not_followed(int status) throws Exception {
        // Given
        int port = server(new HttpServerOptions(), request -> {
            seen.add(request.uri());
            request.response()
                    .setStatusCode(status)
                    .putHeader("location", "/elsewhere")
                    .end();
        });
        // When
        HttpAnswer answer = post(port, PATIENT).get(30, TimeUnit.SECONDS);
        // Then
        assertThat(answer.failure()).isEqualTo(Failure.REDIRECTED);
        assertThat(seen).containsExactly("/in?token=t");
    }

    @Test
    void of_an_answer_without_end_the_beginning_is_kept_and_the_rest_not_read() throws Exception {
        // Given
        CompletableFuture<Void> cutOff = new CompletableFuture<>();
        int port = server(new HttpServerOptions(), request -> {
            request.response().setStatusCode(500).setChunked(true);
            request.connection().closeHandler(closed -> cutOff.complete(null));
            flood(request);
        });
        // When
        HttpAnswer answer = post(port, PATIENT).get(30, TimeUnit.SECONDS);
        // Then
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).hasSize(AnswerText.LONGEST).containsOnlyOnce("begin");
        cutOff.get(30, TimeUnit.SECONDS);
    }

    @Test
    void whoever_does_not_answer_in_time_is_left() throws Exception {
        // Given
        int port = server(new HttpServerOptions(), request -> seen.add("asked"));
        // When
        var answer = post(port, IMPATIENT);
        // Then
        failed(answer, Failure.TIMED_OUT);
        assertThat(seen).containsExactly("asked");
    }

    @Test
    void where_the_status_is_there_it_counts_although_the_rest_does_not_come() throws Exception {
        // Given
        int port = server(
                new HttpServerOptions(),
                request -> request.response().setChunked(true).write("and"));
        // When
        HttpAnswer answer = post(port, IMPATIENT).get(30, TimeUnit.SECONDS);
        // Then
        assertThat(answer).isEqualTo(new HttpAnswer(200, null, "and"));
    }

    @Test
    void nobody_there_and_no_http_are_told_apart() throws Exception {
        // Given
        NetServer garbage = vertx.createNetServer().connectHandler(socket -> socket.write("SSH-2.0-OpenSSH\r\n\r\n"));
        int port = done(garbage.listen(0, "127.0.0.1")).actualPort();
        NetServer gone = vertx.createNetServer().connectHandler(socket -> seen.add("connected"));
        int closed = done(gone.listen(0, "127.0.0.1")).actualPort();
        done(gone.close());
        // When
        var noHttp = post(port, PATIENT);
        var nobody = post(closed, PATIENT);
        // Then
        failed(noHttp, Failure.BROKEN_OFF);
        failed(nobody, Failure.UNREACHABLE);
    }

    @Test
    void the_certificate_has_to_be_one_for_the_name_by_somebody_known() throws Exception {
        // Given
        Path store = TestCertificate.store(home, NAME);
        var trust = new PemTrustOptions()
                .addCertPath(TestCertificate.exported(home, store).toString());
        var tls = new HttpServerOptions()
                .setSsl(true)
                .setSni(true)
                .setKeyCertOptions(new PfxOptions().setPath(store.toString()).setPassword(TestCertificate.PASSWORD));
        int port = server(tls, request -> {
            seen.add(request.connection().indicatedServerName());
            request.response().end();
        });
        // When
        HttpAnswer answer = post(client(new HttpClientOptions().setTrustOptions(trust), PATIENT), true, NAME, port)
                .get(30, TimeUnit.SECONDS);
        var byNobody = post(client(new HttpClientOptions(), PATIENT), true, NAME, port);
        var forAnother = post(
                client(new HttpClientOptions().setTrustOptions(trust), PATIENT), true, "other.partner.example", port);
        // Then
        assertThat(answer.status()).isEqualTo(200);
        failed(byNobody, Failure.UNTRUSTED);
        failed(forAnother, Failure.UNTRUSTED);
        assertThat(seen).containsExactly(NAME);
    }

    private static void flood(HttpServerRequest request) {
        Buffer some = Buffer.buffer("begin" + "x".repeat(2_000));
        for (int i = 0; i < 1_000 && !request.response().closed(); i++)
            request.response().write(i == 0 ? some : Buffer.buffer("x".repeat(2_000)));
    }

    private int server(HttpServerOptions options, Handler<HttpServerRequest> handler) throws Exception {
        HttpServer server = vertx.createHttpServer(options).requestHandler(handler);
        return done(server.listen(0, "127.0.0.1")).actualPort();
    }

    private WebhookClient client(HttpClientOptions options, Duration timeout) {
        var schedule = List.of(Duration.ofSeconds(5));
        Duration hour = Duration.ofHours(1);
        return new WebhookClient(vertx, new WebhookSettings(8, PATIENT, timeout, schedule, hour, hour, hour), options);
    }

    private CompletableFuture<HttpAnswer> post(int port, Duration timeout) {
        return post(client(new HttpClientOptions(), timeout), false, NAME, port);
    }

    private static CompletableFuture<HttpAnswer> post(WebhookClient client, boolean tls, String host, int port) {
        byte[] body = "{\"a\":\"呼应\"}".getBytes(StandardCharsets.UTF_8);
        return client.post(new Endpoint(tls, host, port, "/in?token=t"), HERE, Map.of("webhook-id", "id-1"), body);
    }

    private static void failed(CompletableFuture<HttpAnswer> answer, Failure failure) {
        assertThatThrownBy(() -> answer.get(30, TimeUnit.SECONDS))
                .cause()
                .isInstanceOfSatisfying(
                        AttemptFailed.class, it -> assertThat(it.failure()).isEqualTo(failure));
    }

    private static <T> T done(io.vertx.core.Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
