package org.huying.dispatch.casefile.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.dispatch.casefile.ConcernListener;
import org.huying.dispatch.casefile.FileCases;
import org.huying.dispatch.casefile.FollowMergers;
import org.huying.dispatch.casefile.HeardConcern;
import org.huying.dispatch.casefile.HeardMerger;

/** Listens to the concerns. */
@ApplicationScoped
class ConcernEvents implements EventHandler {
    private static final String REGISTERED = "concern.registered.v1";
    private static final String MERGED = "concern.merged.v1";
    private static final String UNMERGED = "concern.unmerged.v1";

    private final Inbox inbox;
    private final FileCases cases;
    private final FollowMergers mergers;
    private final Instance<ConcernListener> others;

    ConcernEvents(Inbox inbox, FileCases cases, FollowMergers mergers, @Any Instance<ConcernListener> others) {
        this.inbox = inbox;
        this.cases = cases;
        this.mergers = mergers;
        this.others = others;
    }

    @Incoming("concerns")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(batch, this);
    }

    @Override
    public String topic() {
        return "huying.concerns";
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        Map<UUID, HeardConcern> heard = new HashMap<>();
        for (ReceivedEvent event : events) if (event.type().equals(REGISTERED)) heard.put(event.id(), concern(event));
        var filed = heard.isEmpty() ? Set.<UUID>of() : cases.alreadyFiled(List.copyOf(heard.values()));
        EventHandler.each(events, event -> {
            HeardConcern concern = heard.get(event.id());
            if (concern != null && filed.add(concern.concernId())) cases.file(concern);
            if (event.type().equals(MERGED)) mergers.merged(merger(event));
            if (event.type().equals(UNMERGED)) mergers.unmerged(merger(event));
            others.forEach(other -> other.on(event));
        });
    }

    private static HeardMerger merger(ReceivedEvent event) {
        HeardMerger merger = event.data(HeardMerger.class);
        boolean whole = merger.concernId() != null
                && merger.actorRole() != null
                && (merger.intoNumber() != null || event.type().equals(UNMERGED));
        if (!whole) throw new MalformedEvent(event.type() + " lacks id, number or role", null);
        return merger;
    }

    private static HeardConcern concern(ReceivedEvent event) {
        HeardConcern concern = event.data(HeardConcern.class);
        boolean whole = concern.concernId() != null
                && concern.number() != null
                && concern.topic() != null
                && concern.place() != null
                && concern.place().communityCode() != null;
        if (!whole) throw new MalformedEvent(REGISTERED + " lacks id, number, topic or community", null);
        return concern.at(event.envelope().time());
    }
}
