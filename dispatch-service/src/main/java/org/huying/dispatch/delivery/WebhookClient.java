package org.huying.dispatch.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Posts, without a thread that waits. The connection goes to the given address; the name of the endpoint stays what is
 * asked for in the Host header and by SNI, and what the certificate is held against.
 */
@Singleton
class WebhookClient {
    /** A lane limits itself; this only has to be enough for all that share a host. */
    private static final int CONNECTIONS_TO_ONE_HOST = 1_024;

    /** Below what common servers keep an idle connection for, so that none is used while it is being closed. */
    private static final int KEEP_ALIVE_SECONDS = 4;

    private final Vertx vertx;
    private final HttpClient client;
    private final WebhookSettings settings;

    @Inject
    WebhookClient(Vertx vertx, WebhookSettings settings) {
        this(vertx, settings, new HttpClientOptions());
    }

    WebhookClient(Vertx vertx, WebhookSettings settings, HttpClientOptions options) {
        this.vertx = vertx;
        this.settings = settings;
        this.client = vertx.createHttpClient(
                options.setConnectTimeout((int) settings.connectTimeout().toMillis())
                        .setSslHandshakeTimeout(settings.connectTimeout().toSeconds() + 1)
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                        .setTracingPolicy(TracingPolicy.IGNORE)
                        .setTrustAll(false)
                        .setVerifyHost(true),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_TO_ONE_HOST));
    }

    /** Fails with {@link AttemptFailed} where there is no answer, at the latest when the time of a request is over. */
    CompletableFuture<HttpAnswer> post(
            Endpoint endpoint, InetAddress address, Map<String, String> headers, byte[] body) {
        Exchange exchange = new Exchange(vertx, settings.requestTimeout());
        client.request(request(endpoint, address))
                .onSuccess(request -> {
                    headers.forEach(request::putHeader);
                    exchange.send(request, Buffer.buffer(body));
                })
                .onFailure(exchange::fail);
        return exchange.answer();
    }

    private static RequestOptions request(Endpoint endpoint, InetAddress address) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setSsl(endpoint.tls())
                .setHost(endpoint.host())
                .setPort(endpoint.port())
                .setURI(endpoint.target())
                .setServer(SocketAddress.inetSocketAddress(endpoint.port(), address.getHostAddress()))
                .setFollowRedirects(false);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
