package org.huying.chassis.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.flywaydb.core.Flyway;
import org.huying.chassis.testing.TestServers;

/** An outbox in a database of its own, a topic of its own, and as many relays between them as a test wants. */
final class OutboxRig implements AutoCloseable {
    static final int PARTITIONS = 4;
    static final Duration LONG_LEASE = Duration.ofSeconds(10);
    static final Duration SHORT_LEASE = Duration.ofSeconds(3);
    static final Duration PACE = Duration.ofMillis(8);

    private static final String INSERT =
            "INSERT INTO outbox (shard, topic, key, headers, value) VALUES (?, ?, ?, '{}', ?)";

    final String topic = "rig." + UUID.randomUUID();
    final String jdbcUrl;
    private final String bootstrapServers;
    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();

    OutboxRig(String jdbcUrl, String bootstrapServers) {
        this.jdbcUrl = jdbcUrl;
        this.bootstrapServers = bootstrapServers;
        Flyway.configure()
                .dataSource(jdbcUrl, "postgres", "none")
                .locations("db/chassis")
                .load()
                .migrate();
    }

    /** On the servers all tests share. */
    static OutboxRig shared() {
        OutboxRig rig = new OutboxRig(freshDatabase(), TestServers.running().bootstrapServers());
        rig.createTopic(rig.topic, Map.of());
        return rig;
    }

    static String freshDatabase() {
        return TestServers.running()
                .database("rig_" + UUID.randomUUID().toString().replace("-", ""));
    }

    void createTopic(String name, Map<String, String> settings) {
        admin(it -> it.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1).configs(settings)))
                .all());
    }

    void alterTopic(String name, String setting, String value) {
        var alteration = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
        admin(it -> it.incrementalAlterConfigs(
                        Map.of(new ConfigResource(ConfigResource.Type.TOPIC, name), List.of(alteration)))
                .all());
    }

    private void admin(Function<Admin, KafkaFuture<Void>> work) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            work.apply(admin).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, "postgres", "none");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void write(String key, String value) throws SQLException {
        write(topic, key, value);
    }

    void write(String topic, String key, String value) throws SQLException {
        try (Connection connection = connect()) {
            write(connection, topic, key, value);
        }
    }

    static void write(Connection connection, String topic, String key, String value) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            bind(insert, topic, key, value);
            insert.executeUpdate();
        }
    }

    /** Events of each key, numbered from one, those of one number in one statement. */
    void writeMany(List<String> keys, int each) throws SQLException {
        writeMore(keys, 1, each);
    }

    void writeMore(List<String> keys, int from, int to) throws SQLException {
        try (Connection connection = connect();
                var insert = connection.prepareStatement(INSERT)) {
            for (int number = from; number <= to; number++) {
                for (String key : keys) {
                    bind(insert, topic, key, String.valueOf(number));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    private static void bind(PreparedStatement insert, String topic, String key, String value) throws SQLException {
        insert.setInt(1, new OutgoingRecord(topic, key, "{}", new byte[0]).shard());
        insert.setString(2, topic);
        insert.setString(3, key);
        insert.setBytes(4, value.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> numbers(int upTo) {
        return IntStream.rangeClosed(1, upTo).mapToObj(String::valueOf).toList();
    }

    /** A key of the given shard. */
    static String keyOf(int shard) {
        while (true) {
            String key = UUID.randomUUID().toString();
            if (new OutgoingRecord("", key, "{}", new byte[0]).shard() == shard) return key;
        }
    }

    long rows() throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM outbox")) {
            row.next();
            return row.getLong(1);
        }
    }

    Relay relay(Duration lease) {
        return relay(jdbcUrl, lease, new RelayWakeup());
    }

    Relay relay(String url, Duration lease, RelayWakeup wakeup) {
        var producer = new KafkaProducer<String, byte[]>(impatient(bootstrapServers));
        var settings = new RelaySettings(url, "postgres", "none", lease, OutboxRig.PACE);
        Relay relay = new Relay(settings, producer, wakeup);
        toClose.push(() -> producer.close(Duration.ZERO));
        toClose.push(relay);
        relay.start();
        return relay;
    }

    RelaySettings settings(Duration lease) {
        return new RelaySettings(jdbcUrl, "postgres", "none", lease, OutboxRig.PACE);
    }

    RelayProcess process(Duration lease) {
        return keep(RelayProcess.start(jdbcUrl, lease, bootstrapServers));
    }

    /** As in production, but an outage is noticed within seconds. */
    static Map<String, Object> impatient(String bootstrapServers) {
        Map<String, Object> settings = new HashMap<>(RelayLifecycle.producerSettings(bootstrapServers));
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 1_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2_000);
        return settings;
    }

    Arrivals arrivals() {
        return arrivals(topic);
    }

    Arrivals arrivals(String topic) {
        return keep(new Arrivals(bootstrapServers, topic));
    }

    <T extends AutoCloseable> T keep(T closeable) {
        toClose.push(closeable);
        return closeable;
    }

    @Override
    public void close() {
        while (!toClose.isEmpty()) {
            try {
                toClose.pop().close();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
