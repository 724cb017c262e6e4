package org.huying.local.stack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the house (architecture: one per aggregate, key = aggregate id, 12 partitions). */
public final class Topics {
    public static final List<String> NAMES = List.of(
            "huying.concerns",
            "huying.cases",
            "huying.meetings",
            "huying.joint-actions",
            "huying.hazards",
            "huying.directory",
            "huying.dead-letter");

    private static final int PARTITIONS = 12;
    private static final String COMPACTED = "huying.directory";

    private Topics() {}

    /** Creates those that are missing. */
    public static void ensure(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = NAMES.stream()
                    .filter(name -> !present.contains(name))
                    .map(Topics::topic)
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("topics cannot be created", refused);
        }
    }

    private static NewTopic topic(String name) {
        NewTopic topic = new NewTopic(name, PARTITIONS, (short) 1);
        return name.equals(COMPACTED) ? topic.configs(Map.of("cleanup.policy", "compact")) : topic;
    }
}
