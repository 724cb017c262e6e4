package org.huying.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.huying.local.broker.BrokerMain;
import org.huying.local.broker.BrokerPorts;
import org.huying.local.broker.LocalBroker;

/** The broker, inside this JVM or in one of its own. */
final class KafkaNode {
    private static final long READY_SECONDS = 60;

    private final int port;
    private final LocalBroker inside;
    private final ChildProcess apart;

    private KafkaNode(int port, LocalBroker inside, ChildProcess apart) {
        this.port = port;
        this.inside = inside;
        this.apart = apart;
    }

    static KafkaNode start(DataFolder data, Ports ports, boolean apart) throws IOException, InterruptedException {
        BrokerPorts its = new BrokerPorts(ports.kafka(), ports.kafkaForPartners(), ports.kafkaController());
        if (!apart) return new KafkaNode(its.house(), inside(data, its), null);
        List<String> arguments = List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerMain.class.getName(),
                data.kafka().toString(),
                String.valueOf(its.house()),
                String.valueOf(its.partners()),
                String.valueOf(its.controller()));
        KafkaNode node = new KafkaNode(
                its.house(),
                null,
                ChildProcess.java("kafka", Path.of("").toAbsolutePath(), data.log("kafka"), arguments));
        node.awaitReady();
        return node;
    }

    private static LocalBroker inside(DataFolder data, BrokerPorts ports) throws IOException {
        try {
            return LocalBroker.start(data.kafka(), ports);
        } catch (IllegalStateException refused) {
            throw new CannotStart("Kafka 启动失败，见日志 " + data.logs(), "Kafka did not start; see " + data.logs());
        }
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    void kill() throws InterruptedException {
        apart.kill();
    }

    void stop() throws InterruptedException {
        if (inside != null) inside.close();
        else apart.stop();
    }

    private void awaitReady() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.describeCluster().nodes().get(READY_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException silent) {
            apart.kill();
            throw new CannotStart("Kafka 未就绪", "Kafka was not ready within " + READY_SECONDS + " s");
        }
    }
}
