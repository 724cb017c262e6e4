package org.huying.reporting.jointaction.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.jointaction.KeepJointActions;

/** Listens to the joint actions. */
@ApplicationScoped
class JointActionEvents implements EventHandler {
    private final Inbox inbox;
    private final KeepJointActions actions;

    JointActionEvents(Inbox inbox, KeepJointActions actions) {
        this.inbox = inbox;
        this.actions = actions;
    }

    @Incoming("joint-actions")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch, this);
    }

    @Override
    public String topic() {
        return "huying.joint-actions";
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        actions.keep(events);
    }
}
