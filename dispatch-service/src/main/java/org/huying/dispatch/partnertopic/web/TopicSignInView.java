package org.huying.dispatch.partnertopic.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.partnertopic.TopicSignIn;

@Schema(
        name = "TopicSignIn",
        description = "Kafka 登录信息 · How a unit reaches its topic; the password is shown this once")
record TopicSignInView(
        @Schema(examples = "kafka.example.org:9094") String bootstrapServers,
        @Schema(examples = "SASL_SSL") String securityProtocol,
        @Schema(examples = "SCRAM-SHA-512") String saslMechanism,
        @Schema(examples = "partner-property-1.2") String username,

        @Schema(
                description = "仅显示一次 · Shown once, kept nowhere",
                examples = "wPz0oC2nT0mY6f3l1h9QxkR4b8uJcE5aVdGs7iLZyNM")
        String password,

        @Schema(description = "读取 · What the unit reads", examples = "huying.partner.property-1")
        String topic,

        @Schema(
                description = "写入答复 · Where the unit writes its answers",
                examples = "huying.partner.property-1.answers")
        String answersTopic,

        @Schema(
                description =
                        "消费组：此名，或以此名加“.”开头 · Consumer groups: this name, or any that begins with it and a full stop",
                examples = "partner-property-1")
        String group) {
    static TopicSignInView of(TopicSignIn signIn) {
        return new TopicSignInView(
                signIn.bootstrapServers(),
                signIn.securityProtocol(),
                signIn.saslMechanism(),
                signIn.username(),
                signIn.password(),
                signIn.topic(),
                signIn.answersTopic(),
                signIn.group());
    }

    @Override
    public String toString() {
        return "TopicSignInView[" + username + "]";
    }
}
