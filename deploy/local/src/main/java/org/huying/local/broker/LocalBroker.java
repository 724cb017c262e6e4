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

/**
 * One real Kafka broker in KRaft mode, inside this JVM; its log lives in a folder of its own and survives a restart. The
 * house itself may do everything, without signing in, at one port; partners sign in (SCRAM-SHA-512) at another and may
 * do what an ACL allows each of them.
 */
public final class LocalBroker implements AutoCloseable {
    private static final String CLUSTER = "aHV5aW5nLWxvY2FsLTEtMQ";

    private static final String SIGN_IN = "listener.name.partner.";

    private final KafkaRaftServer server;
    private final int port;
    private final int partnerPort;

    private LocalBroker(KafkaRaftServer server, int port, int partnerPort) {
        this.server = server;
        this.port = port;
        this.partnerPort = partnerPort;
    }

    /** Starts the broker on the given port of the loopback interface ({@code 0}: any free one); partners at any other. */
    public static LocalBroker start(Path home, int port) throws IOException {
        return start(home, port, 0);
    }

    /** Starts the broker on the given ports of the loopback interface ({@code 0}: any free one). */
    public static LocalBroker start(Path home, int port, int partnerPort) throws IOException {
        Files.createDirectories(home);
        int client = port == 0 ? freePort() : port;
        int partner = partnerPort == 0 ? freePort() : partnerPort;
        Properties settings = settings(home, client, partner, freePort());
        Path file = home.resolve("server.properties");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            settings.store(out, null);
        }
        format(file);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new LocalBroker(server, client, partner);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Where partners sign in. */
    public String partnerBootstrapServers() {
        return "127.0.0.1:" + partnerPort;
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

    private static Properties settings(Path home, int client, int partner, int controller) {
        Properties it = new Properties();
        it.setProperty("process.roles", "broker,controller");
        it.setProperty("node.id", "1");
        it.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controller);
        listen(it, client, partner, controller);
        guard(it);
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

    private static void listen(Properties it, int client, int partner, int controller) {
        String forClients = "CLIENT://127.0.0.1:" + client + ",PARTNER://127.0.0.1:" + partner;
        it.setProperty("listeners", forClients + ",CONTROLLER://127.0.0.1:" + controller);
        it.setProperty("advertised.listeners", forClients);
        it.setProperty(
                "listener.security.protocol.map", "CLIENT:PLAINTEXT,PARTNER:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT");
        it.setProperty("inter.broker.listener.name", "CLIENT");
        it.setProperty("controller.listener.names", "CONTROLLER");
    }

    /** Nobody is anonymous where partners sign in; who is, came to the listener of the house. */
    private static void guard(Properties it) {
        it.setProperty("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        it.setProperty("super.users", "User:ANONYMOUS");
        it.setProperty("allow.everyone.if.no.acl.found", "false");
        it.setProperty(SIGN_IN + "num.network.threads", "1");
        it.setProperty(SIGN_IN + "sasl.enabled.mechanisms", "SCRAM-SHA-512");
        it.setProperty(
                SIGN_IN + "scram-sha-512.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
