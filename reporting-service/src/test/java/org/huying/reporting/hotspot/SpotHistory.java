package org.huying.reporting.hotspot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;

/** Concerns at few places and about few topics, as a seed says they came and what was decided, and how the news comes. */
final class SpotHistory {
    static final List<String> COMMUNITIES = List.of("520102033901", "520102033905");
    static final Instant LATER = Instant.parse("2025-01-01T00:00:00Z");

    private static final Instant START = Instant.parse("2023-07-31T16:00:00Z");
    private static final int DAYS = 130;
    private static final List<String> TOPICS = List.of(SpotEvents.NOISE, "environment", "public-security.theft");
    private static final List<String> PLACES =
            List.of(SpotEvents.PLATFORM, "\"zone\":\"X区\",\"building\":\"4栋\",", "\"gridCode\":\"520102033905001\",");

    private final Random random;

    SpotHistory(long seed) {
        random = new Random(seed);
    }

    /** Mostly the very moment at which some day begins, so that many lie exactly thirty days apart. */
    Instant someTime() {
        Instant day = START.plus(Duration.ofDays(random.nextInt(DAYS)));
        return random.nextInt(3) > 0 ? day : day.plusSeconds(random.nextInt(86_400));
    }

    Window someWindow(Instant asOf) {
        Instant one = someTime();
        Instant other = someTime();
        boolean forward = one.isBefore(other);
        return new Window(forward ? one : other, forward ? other : one.plusSeconds(1), asOf);
    }

    /** By community, topic, both, or neither. */
    Selection someSelection() {
        String community = random.nextInt(3) == 0 ? anyOf(COMMUNITIES) : null;
        String topic = random.nextInt(3) == 0 ? anyOf(TOPICS) : null;
        return new Selection(community, null, null, topic, null);
    }

    boolean happens(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    /** In order within a key, in any order across keys, some twice. */
    List<List<ReceivedEvent>> batches(int concerns) {
        List<Deque<ReceivedEvent>> keys = new ArrayList<>();
        for (int i = 0; i < concerns; i++) keys.addAll(concern(i));
        List<ReceivedEvent> stream = new ArrayList<>();
        while (!keys.isEmpty()) {
            Deque<ReceivedEvent> key = anyOf(keys);
            if (key.isEmpty()) keys.remove(key);
            else stream.add(key.removeFirst());
            if (!stream.isEmpty() && happens(8)) stream.add(anyOf(stream));
        }
        List<List<ReceivedEvent>> batches = new ArrayList<>();
        for (int from = 0, to; from < stream.size(); from = to) {
            to = Math.min(stream.size(), from + upTo(12));
            batches.add(stream.subList(from, to));
        }
        return batches;
    }

    private List<Deque<ReceivedEvent>> concern(int serial) {
        SpotEvents told = new SpotEvents("WLC-20230801-%04d".formatted(serial), anyOf(COMMUNITIES));
        Instant at = someTime();
        Deque<ReceivedEvent> ofConcern = new ArrayDeque<>();
        Deque<ReceivedEvent> ofCase = new ArrayDeque<>();
        Deque<ReceivedEvent> ofClock = new ArrayDeque<>();
        String nature = happens(12) ? "PRAISE" : "COMPLAINT";
        ofConcern.add(told.registered(anyOf(TOPICS), nature, anyOf(PLACES), at, late(at)));
        int decisions = happens(4) ? upTo(3) : 0;
        for (int sequence = 2; sequence < 2 + decisions; sequence++) {
            at = at.plus(Duration.ofHours(upTo(300)));
            ofConcern.add(told.mergedOrNot(sequence, sequence % 2 == 0, at, late(at)));
        }
        if (happens(12)) ofConcern.add(told.declined(9, at, late(at)));
        if (happens(8)) ofClock.add(told.excluded(at, late(at)));
        if (happens(4)) ofCase.add(told.dispatchedTo("UNIT-1", at, late(at)));
        return List.of(ofConcern, ofCase, ofClock);
    }

    /** Mostly at once; now and then the system learns of something days later. */
    private Instant late(Instant at) {
        return happens(5) ? at.plus(Duration.ofHours(upTo(400))) : at;
    }

    private <T> T anyOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
