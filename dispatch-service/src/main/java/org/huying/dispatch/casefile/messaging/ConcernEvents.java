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
import org.huying.dispatch.casefile.FollowStanding;
import org.huying.dispatch.casefile.HeardConcern;
import org.huying.dispatch.casefile.HeardMerger;
import org.huying.dispatch.casefile.HeardStanding;

/** Listens to the concerns. */
@ApplicationScoped
class ConcernEvents implements EventHandler {
    private static final String REGISTERED = "concern.registered.v1";
    private static final String MERGED = "concern.merged.v1";
    private static final String UNMERGED = "concern.unmerged.v1";
    private static final String WITHDRAWN = "concern.withdrawn.v1";
    private static final String DECLINED = "concern.declined.v1";
    private static final String SUPPLEMENTED = "concern.supplemented.v1";

    private final Inbox inbox;
    private final FileCases cases;
    private final FollowMergers mergers;
    private final FollowStanding standing;
    private final Instance<ConcernListener> others;

    ConcernEvents(
            Inbox inbox,
            FileCases cases,
            FollowMergers mergers,
            FollowStanding standing,
            @Any Instance<ConcernListener> others) {
        this.inbox = inbox;
        this.cases = cases;
        this.mergers = mergers;
        this.standing = standing;
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
        for (ReceivedEvent event : events) if (event.type().equals(REGISTERED)) hear(event, heard);
        var filed = heard.isEmpty() ? Set.<UUID>of() : cases.alreadyFiled(List.copyOf(heard.values()));
        EventHandler.each(events, event -> {
            HeardConcern concern = heard.get(event.id());
            if (concern != null && filed.add(concern.concernId())) cases.file(concern);
            switch (event.type()) {
                case MERGED -> mergers.merged(merger(event));
                case UNMERGED -> mergers.unmerged(merger(event));
                case WITHDRAWN -> standing.withdrawn(standing(event));
                case DECLINED -> standing.declined(standing(event));
                case SUPPLEMENTED -> standing.supplemented(standing(event), event.time());
                default -> {}
            }
            others.forEach(other -> other.on(event));
        });
    }

    private static void hear(ReceivedEvent event, Map<UUID, HeardConcern> heard) {
        HeardConcern concern = concern(event);
        if (!concern.isPraise()) heard.put(event.id(), concern);
    }

    private static HeardStanding standing(ReceivedEvent event) {
        HeardStanding told = event.data(HeardStanding.class);
        boolean whole = told.concernId() != null
                && told.actorRole() != null
                && (told.caseGoesOn() != null || !event.type().equals(WITHDRAWN));
        if (!whole) throw new MalformedEvent(event.type() + " lacks id, role or caseGoesOn", null);
        return told;
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
