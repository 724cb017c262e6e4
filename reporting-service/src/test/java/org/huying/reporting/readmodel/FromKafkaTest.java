package org.huying.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.testing.Broker;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.RandomTown;
import org.huying.reporting.testing.ReadModelRows;
import org.huying.reporting.testing.Topics;
import org.junit.jupiter.api.Test;

/** A reporting that begins with nothing, of whose group nobody has heard, reads what Kafka has and comes to the same. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
@TestProfile(FromKafkaTest.BegunLater.class)
class FromKafkaTest {
    private static final int CONCERNS = 60;

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    ReadModelRows rows;

    @Inject
    Instance<EventHandler> handlers;

    /** The service begins, with a database and consumer groups of its own, when the events are long there. */
    public static final class BegunLater implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(EarlierEvents.class));
        }
    }

    /** Some on every topic that a read model is folded from. */
    public static final class EarlierEvents implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            try (Broker broker = new Broker()) {
                RandomTown.told(11, CONCERNS).forEach(broker::publish);
            }
            return Map.of();
        }

        @Override
        public void stop() {
            // The events stay, as they do.
        }
    }

    @Test
    void reads_every_topic_from_its_beginning_and_has_the_same_rows() {
        // Given what lies there
        List<ReceivedEvent> published =
                Topics.everything(handlers.stream().map(EventHandler::topic).toList());
        Set<UUID> ids = published.stream().map(ReceivedEvent::id).collect(Collectors.toSet());
        assertThat(published.stream().map(ReceivedEvent::topic))
                .contains("huying.concerns", "huying.cases", "huying.hazards", "huying.directory");
        // When
        await().atMost(Duration.ofSeconds(90)).until(() -> journal().equals(ids));
        Map<String, List<String>> read = rows.all();
        // Then the same as if it had been told in another order across keys and by hand
        assertThat(read.get("ledger_line")).hasSizeGreaterThanOrEqualTo(CONCERNS);
        FreshTables.in(database);
        portions(published).forEach(delivery::of);
        assertThat(rows.all()).isEqualTo(read);
        assertThat(rows.read("SELECT count(*)::text FROM parked_event")).containsExactly("0");
    }

    private Set<UUID> journal() {
        Set<UUID> ids = new HashSet<>();
        for (String id : rows.read("SELECT event_id::text FROM journal")) ids.add(UUID.fromString(id));
        return Collections.unmodifiableSet(ids);
    }

    private static List<List<ReceivedEvent>> portions(List<ReceivedEvent> events) {
        int size = 37;
        return IntStream.rangeClosed(0, (events.size() - 1) / size)
                .mapToObj(i -> events.subList(i * size, Math.min(events.size(), (i + 1) * size)))
                .toList();
    }
}
