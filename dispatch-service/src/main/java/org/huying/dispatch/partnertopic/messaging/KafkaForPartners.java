package org.huying.dispatch.partnertopic.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.ResourceNotFoundException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.dispatch.partnertopic.PartnerBroker;
import org.huying.dispatch.partnertopic.PartnerTopic;
import org.huying.dispatch.partnertopic.TopicsUnavailable;

/** Sees to topics, passwords and rights of partners with Kafka's own administration; passwords leave here hashed. */
@ApplicationScoped
class KafkaForPartners implements PartnerBroker {
    private static final ScramMechanism MECHANISM = ScramMechanism.SCRAM_SHA_512;
    private static final int ITERATIONS = 8_192;

    private final BrokerConnection connection;
    private final int partitions;
    private final Duration keep;

    /**
     * @param partitions of each topic; what has the same key is in the same one
     * @param keep       for how long a unit may be away
     */
    KafkaForPartners(
            BrokerConnection connection,
            @ConfigProperty(name = "huying.partner-topics.partitions", defaultValue = "3") int partitions,
            @ConfigProperty(name = "huying.partner-topics.keep", defaultValue = "30d") Duration keep) {
        this.connection = connection;
        this.partitions = partitions;
        this.keep = keep;
    }

    @Override
    public void prepare(PartnerTopic topic) {
        try (Admin admin = connection.admin()) {
            var wanted = List.of(newTopic(topic.topic()), newTopic(topic.answers()));
            for (KafkaFuture<Void> created : admin.createTopics(wanted).values().values())
                await(created, TopicExistsException.class);
        }
    }

    @Override
    public void letIn(PartnerTopic topic, String user, String password) {
        try (Admin admin = connection.admin()) {
            await(admin.createAcls(TopicRights.of(topic, user)).all());
            alter(
                    admin,
                    new UserScramCredentialUpsertion(user, new ScramCredentialInfo(MECHANISM, ITERATIONS), password));
        }
    }

    @Override
    public void shutOut(String user) {
        try (Admin admin = connection.admin()) {
            await(admin.deleteAcls(List.of(TopicRights.all(user))).all());
            alter(admin, new UserScramCredentialDeletion(user, MECHANISM));
        }
    }

    /** As often copied as the broker does by itself. */
    private NewTopic newTopic(String name) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty())
                .configs(Map.of("retention.ms", String.valueOf(keep.toMillis())));
    }

    private static void alter(Admin admin, UserScramCredentialAlteration alteration) {
        await(admin.alterUserScramCredentials(List.of(alteration)).all(), ResourceNotFoundException.class);
    }

    private static void await(KafkaFuture<?> future) {
        await(future, null);
    }

    /** @param there what says that it was so before */
    private static void await(KafkaFuture<?> future, Class<? extends Exception> there) {
        try {
            future.get(BrokerConnection.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            if (there == null || !there.isInstance(refused.getCause())) throw new TopicsUnavailable(refused.getCause());
        } catch (TimeoutException away) {
            throw new TopicsUnavailable(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TopicsUnavailable(stopped);
        }
    }
}
