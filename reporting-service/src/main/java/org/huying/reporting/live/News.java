package org.huying.reporting.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has changed between two positions of the journal.
 *
 * @param after   what lies up to here is not in it
 * @param upTo    everything up to here is
 * @param changes in their order
 */
record News(long after, long upTo, List<Change> changes) {
    /** With more than these a client reads anew what it shows, rather than piece by piece. */
    static final int MOST_MESSAGES = 64;

    /**
     * What an audience is told that knows everything up to a position: each thing that has changed once, at the last time
     * it did. One that is further behind than this reaches back is told that anything may have changed.
     */
    List<Message> since(long known, Audience audience) {
        if (known < after) return List.of(Message.all(upTo));
        Map<List<String>, Message> latest = new LinkedHashMap<>();
        for (Change change : changes)
            if (change.position() > known && change.isToldTo(audience)) tell(change, audience, latest);
        if (latest.size() > MOST_MESSAGES) return List.of(Message.all(upTo));
        return inOrder(latest.values().stream()
                .sorted(Comparator.comparingLong(Message::position))
                .toList());
    }

    private static void tell(Change change, Audience audience, Map<List<String>, Message> latest) {
        put(latest, Message.of(change.figures(), change.community(), null, change.position()));
        if (change.namesConcernTo(audience))
            put(latest, Message.of(Change.CONCERN, change.community(), change.number(), change.position()));
    }

    private static void put(Map<List<String>, Message> latest, Message message) {
        latest.put(
                List.of(message.figures(), String.valueOf(message.community()), String.valueOf(message.number())),
                message);
    }

    /** Only the last message of a position names it: a client that goes on after it has missed none. */
    private static List<Message> inOrder(List<Message> sorted) {
        List<Message> told = new ArrayList<>(sorted);
        for (int i = 0; i < told.size(); i++) {
            boolean last = i == told.size() - 1
                    || told.get(i + 1).position() > told.get(i).position();
            if (last) told.set(i, told.get(i).asLastOfItsPosition());
        }
        return told;
    }
}
