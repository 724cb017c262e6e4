package org.huying.dispatch.partnertopic;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives units their passwords for Kafka. */
@ApplicationScoped
class SignIns {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final PartnerBroker broker;
    private final String bootstrapServers;
    private final String securityProtocol;

    /** @param bootstrapServers where partners sign in, as they reach it from outside */
    SignIns(
            PartnerBroker broker,
            @ConfigProperty(name = "huying.partner-topics.bootstrap-servers", defaultValue = "localhost:9094")
                    String bootstrapServers,
            @ConfigProperty(name = "huying.partner-topics.security-protocol", defaultValue = "SASL_SSL")
                    String securityProtocol) {
        this.broker = broker;
        this.bootstrapServers = bootstrapServers;
        this.securityProtocol = securityProtocol;
    }

    /** The one way in from now on under that one of the unit's two names. */
    TopicSignIn give(PartnerTopic topic, boolean secondName) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        broker.letIn(topic, topic.user(secondName), password);
        return new TopicSignIn(
                bootstrapServers,
                securityProtocol,
                TopicSignIn.MECHANISM,
                topic.user(secondName),
                password,
                topic.topic(),
                topic.answers(),
                topic.group());
    }
}
