package org.huying.dispatch.partnertopic;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a unit reaches its topic. The password is shown once, and kept nowhere but, hashed, by Kafka. */
public record TopicSignIn(
        String bootstrapServers,
        String securityProtocol,
        String saslMechanism,
        String username,
        String password,
        String topic,
        String answersTopic,
        String group) {
    static final String MECHANISM = "SCRAM-SHA-512";

    Map<String, String> byName() {
        Map<String, String> byName = new LinkedHashMap<>();
        byName.put("bootstrapServers", bootstrapServers);
        byName.put("securityProtocol", securityProtocol);
        byName.put("saslMechanism", saslMechanism);
        byName.put("username", username);
        byName.put("password", password);
        byName.put("topic", topic);
        byName.put("answersTopic", answersTopic);
        byName.put("group", group);
        return byName;
    }

    @Override
    public String toString() {
        return "TopicSignIn[" + username + "]";
    }
}
