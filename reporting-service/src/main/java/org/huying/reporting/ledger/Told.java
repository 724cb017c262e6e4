package org.huying.reporting.ledger;

import java.util.UUID;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/** The fields of concern and case events that the ledger reads; each event has some of them. */
record Told(
        UUID concernId,
        String number,
        String channel,
        String nature,
        String topic,
        Place place,
        String communityCode,
        String gridCode,
        Owner owner,
        String outcome) {
    record Place(String communityCode, String gridCode) {}

    record Owner(String code, String name) {}

    static Told by(ReceivedEvent event) {
        Told told = event.data(Told.class);
        if (told.concernId() == null || told.number() == null || told.community() == null)
            throw new MalformedEvent(event.type() + " names no concern, number or community", null);
        return told;
    }

    String community() {
        return place == null ? communityCode : place.communityCode();
    }

    String grid() {
        return place == null ? gridCode : place.gridCode();
    }
}
