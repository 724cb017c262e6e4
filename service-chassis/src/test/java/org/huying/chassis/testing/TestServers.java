package org.huying.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.huying.local.broker.BrokerPorts;
import org.huying.local.broker.LocalBroker;
import org.huying.local.postgres.LocalPostgres;

/** One PostgreSQL server and one Kafka broker for all tests of this JVM, started when first needed. */
public final class TestServers {
    public static final List<String> TOPICS = List.of(
            "huying.concerns",
            "huying.cases",
            "huying.meetings",
            "huying.joint-actions",
            "huying.hazards",
            "huying.directory",
            "huying.dead-letter");

    private static TestServers running;

    private final LocalPostgres postgres;
    private final LocalBroker broker;

    private TestServers(Path home) throws IOException {
        broker = LocalBroker.start(home.resolve("kafka"), BrokerPorts.free());
        postgres = LocalPostgres.start(home.resolve("postgres"), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        createTopics(TOPICS);
    }

    public static synchronized TestServers running() {
        if (running != null) return running;
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            running = new TestServers(Files.createTempDirectory(target, "servers-"));
            return running;
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Where partners sign in. */
    public String partnerBootstrapServers() {
        return broker.partnerBootstrapServers();
    }

    /** The JDBC URL of an empty or already used database of that name. */
    public String database(String name) {
        try {
            postgres.ensureDatabase(name);
            return postgres.jdbcUrl(name);
        } catch (SQLException cannotCreate) {
            throw new IllegalStateException(cannotCreate);
        }
    }

    public void createTopics(List<String> names) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(names.stream()
                            .map(name -> new NewTopic(name, 12, (short) 1))
                            .toList())
                    .all()
                    .get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void stop() {
        try {
            broker.close();
            postgres.close();
        } catch (IOException alreadyGone) {
            System.err.println("test servers: " + alreadyGone.getMessage());
        }
    }
}
