package org.huying.local.partner;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Partners' receivers of webhooks on this machine, each at a path of its own; none holds up another. */
public final class WebhookReceiver implements AutoCloseable {
    private static final int THREADS = 4;
    private static final int BACKLOG = 1_024;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private final HttpServer server;

    private WebhookReceiver(HttpServer server) {
        this.server = server;
    }

    public static WebhookReceiver start() throws IOException {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        WebhookReceiver receiver = new WebhookReceiver(HttpServer.create(anyPort, BACKLOG));
        receiver.server.setExecutor(receiver.threads);
        receiver.server.start();
        return receiver;
    }

    /** @param name last part of its path */
    public Webhook open(String name, Manner manner, HeardNotices heard) {
        Webhook webhook = new Webhook(manner, heard, later);
        server.createContext("/" + name, webhook);
        return webhook;
    }

    public URI url(String name) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        later.shutdownNow();
    }
}
