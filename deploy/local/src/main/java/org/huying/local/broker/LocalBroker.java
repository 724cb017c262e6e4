package org.huying.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Exit;
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
    private final BrokerPorts ports;

    private LocalBroker(KafkaRaftServer server, BrokerPorts ports) {
        this.server = server;
        this.ports = ports;
    }

    public static LocalBroker start(Path home, BrokerPorts ports) throws IOException {
        Files.createDirectories(home);
        Properties settings = settings(home, ports);
        Path file = home.resolve("server.properties");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            settings.store(out, null);
        }
        format(file);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        startUp(server);
        return new LocalBroker(server, ports);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.house();
    }

    /** Where partners sign in. */
    public String partnerBootstrapServers() {
        return "127.0.0.1:" + ports.partners();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** A broker that cannot start would end this JVM, and with it all that must still be stopped; here it is refused. */
    private static void startUp(KafkaRaftServer server) {
        Exit.Procedure refusal = (status, why) -> {
            throw new IllegalStateException("Kafka cannot start: " + (why == null ? "see the log" : why));
        };
        Exit.setExitProcedure(refusal);
        Exit.setHaltProcedure(refusal);
        try {
            server.startup();
        } catch (IllegalStateException refused) {
            server.shutdown();
            throw refused;
        } finally {
            Exit.resetExitProcedure();
            Exit.resetHaltProcedure();
        }
    }

    private static void format(Path file) {
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        String[] words = {"format", "-t", CLUSTER, "-c", file.toString(), "--ignore-formatted"};
        if (StorageTool.execute(words, quiet) != 0)
            throw new IllegalStateException("cannot format " + file.getParent());
    }

    private static Properties settings(Path home, BrokerPorts ports) {
        Properties it = new Properties();
        it.setProperty("process.roles", "broker,controller");
        it.setProperty("node.id", "1");
        it.setProperty("controller.quorum.voters", "1@127.0.0.1:" + ports.controller());
        listen(it, ports);
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

    private static void listen(Properties it, BrokerPorts ports) {
        String forClients = "CLIENT://127.0.0.1:" + ports.house() + ",PARTNER://127.0.0.1:" + ports.partners();
        it.setProperty("listeners", forClients + ",CONTROLLER://127.0.0.1:" + ports.controller());
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
}
