package org.huying.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/** One real Kafka broker in KRaft mode, inside this JVM; its log lives in a folder of its own and survives a restart. */
public final class LocalBroker implements AutoCloseable {
    private static final String CLUSTER = "aHV5aW5nLWxvY2FsLTEtMQ";

    private final KafkaRaftServer server;
    private final int port;

    private LocalBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the broker on the given port of the loopback interface ({@code 0}: any free one). */
    public static LocalBroker start(Path home, int port) throws IOException {
        Files.createDirectories(home);
        int client = port == 0 ? freePort() : port;
        Properties settings = settings(home, client, freePort());
        Path file = home.resolve("server.properties");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            settings.store(out, null);
        }
        format(file);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new LocalBroker(server, client);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path file) {
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        String[] words = {"format", "-t", CLUSTER, "-c", file.toString(), "--ignore-formatted"};
        if (StorageTool.execute(words, quiet) != 0)
            throw new IllegalStateException("cannot format " + file.getParent());
    }

    private static Properties settings(Path home, int client, int controller) {
        Properties it = new Properties();
        it.setProperty("process.roles", "broker,controller");
        it.setProperty("node.id", "1");
        it.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controller);
        it.setProperty("listeners", "CLIENT://127.0.0.1:" + client + ",CONTROLLER://127.0.0.1:" + controller);
        it.setProperty("advertised.listeners", "CLIENT://127.0.0.1:" + client);
        it.setProperty("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        it.setProperty("inter.broker.listener.name", "CLIENT");
        it.setProperty("controller.listener.names", "CONTROLLER");
        it.setProperty("log.dirs", home.resolve("log").toString());
        it.setProperty("offsets.topic.replication.factor", "1");
        it.setProperty("offsets.topic.num.partitions", "4");
        it.setProperty("transaction.state.log.replication.factor", "1");
        it.setProperty("transaction.state.log.min.isr", "1");
        it.setProperty("group.initial.rebalance.delay.ms", "0");
        it.setProperty("auto.create.topics.enable", "false");
        it.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        it.setProperty("num.network.threads", "2");
        it.setProperty("num.io.threads", "2");
        return it;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
