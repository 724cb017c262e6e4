package org.huying.reporting.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.huying.chassis.inbox.ReceivedEvent;

/** Histories nobody thought of: what a seed says happened, and one of the many ways in which the news of it comes. */
public final class Histories {
    private static final Instant START = Instant.parse("2023-10-08T01:00:00Z");
    private static final List<String> CHANNELS =
            List.of("GRID_PARTY_WORKSTATION", "RESIDENT_COUNCIL", "GRID_VISIT", "COMPLAINT");
    private static final List<String> TOPICS =
            List.of("environment.sanitation", "environment", "housing.leaking", "public-security.theft");
    private static final List<String> NATURES = List.of("HELP", "HELP", "COMPLAINT", "SUGGESTION", "PRAISE");
    private static final List<String> OUTCOMES = List.of("RESOLVED", "IMPLEMENTED", "EXPLAINED", "UNTRUE");

    private final Random random;

    public Histories(long seed) {
        random = new Random(seed);
    }

    /** A time within the weeks in which everything happens. */
    public Instant someTime() {
        return START.plus(Duration.ofMinutes(random.nextInt(90 * 24 * 60)));
    }

    public List<ConcernLife> lives(int count) {
        List<ConcernLife> lives = new ArrayList<>();
        for (int i = 0; i < count; i++) lives.add(life(i));
        return lives;
    }

    private ConcernLife life(int serial) {
        String grid = "52010203390%d00%d".formatted(1 + random.nextInt(5), 1 + random.nextInt(4));
        Instant registered = someTime();
        ConcernLife life = ConcernLife.registeredLate(
                "WLC-20231008-%04d".formatted(serial),
                grid,
                anyOf(CHANNELS),
                anyOf(TOPICS),
                anyOf(NATURES),
                registered,
                someDelay());
        Instant next = registered;
        for (int step = random.nextInt(9); step > 0; step--) {
            next = next.plus(Duration.ofHours(random.nextInt(200)));
            step(life.recordedAfter(someDelay()).at(next), step);
        }
        for (int decisions = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0; decisions > 0; decisions--) {
            next = next.plus(Duration.ofHours(random.nextInt(100)));
            decide(life.recordedAfter(someDelay()).at(next));
        }
        if (random.nextInt(5) == 0) leave(life.recordedAfter(someDelay()).at(next.plus(Duration.ofHours(1))));
        next = registered;
        for (int tellings = random.nextInt(3) == 0 ? random.nextInt(6) : 0; tellings > 0; tellings--) {
            next = next.plus(Duration.ofHours(random.nextInt(150)));
            tick(life.recordedAfter(someDelay()).at(next));
        }
        return life;
    }

    /** Merged, unmerged, merged again: each follows the other. */
    private static void decide(ConcernLife life) {
        if (life.concernEvents().size() % 2 == 1) life.mergedInto("WLC-20231008-0000");
        else life.unmerged();
    }

    /** Also where others still want it: that changes nothing. */
    private void leave(ConcernLife life) {
        switch (random.nextInt(3)) {
            case 0 -> life.declined();
            case 1 -> life.withdrawn(false);
            default -> life.withdrawn(true);
        }
    }

    /** What its clock tells, which begins with its start. */
    private void tick(ConcernLife life) {
        switch (life.clockEvents().isEmpty() ? 0 : random.nextInt(7)) {
            case 0 -> life.clockStarted();
            case 1 -> life.clockGoesOn();
            case 2, 3 -> life.deferred();
            case 4 -> life.backFromDeferral();
            case 5 -> life.excluded();
            default -> life.extended();
        }
    }

    private void step(ConcernLife life, int step) {
        switch (step == 1 ? random.nextInt(8) : random.nextInt(7)) {
            case 0 -> life.filed();
            case 1 -> life.dispatchedTo("UNIT-" + random.nextInt(3), "单位");
            case 2 -> life.accepted();
            case 3 -> life.handled();
            case 4 -> life.handlingRejected();
            case 5 -> life.verified();
            case 6 -> life.followedUp();
            default -> life.closed(anyOf(OUTCOMES));
        }
    }

    /** Mostly none; now and then the system learns of something days later. */
    private Duration someDelay() {
        return random.nextInt(5) > 0 ? Duration.ZERO : Duration.ofMinutes(random.nextInt(5 * 24 * 60));
    }

    /** Batches as a consumer gets them: in order within a key, in any order across keys, some events twice. */
    public List<List<ReceivedEvent>> delivered(List<ConcernLife> lives) {
        List<Deque<ReceivedEvent>> keys = new ArrayList<>();
        for (ConcernLife life : lives) {
            keys.add(new ArrayDeque<>(life.concernEvents()));
            keys.add(new ArrayDeque<>(life.caseEvents()));
            keys.add(new ArrayDeque<>(life.clockEvents()));
        }
        List<ReceivedEvent> stream = new ArrayList<>();
        while (!keys.isEmpty()) {
            Deque<ReceivedEvent> key = anyOf(keys);
            if (key.isEmpty()) keys.remove(key);
            else stream.add(key.removeFirst());
            if (!stream.isEmpty() && random.nextInt(6) == 0) stream.add(anyOf(stream));
        }
        return batches(stream);
    }

    private List<List<ReceivedEvent>> batches(List<ReceivedEvent> stream) {
        List<List<ReceivedEvent>> batches = new ArrayList<>();
        for (int from = 0; from < stream.size(); ) {
            int to = Math.min(stream.size(), from + 1 + random.nextInt(60));
            batches.add(stream.subList(from, to));
            from = to;
        }
        return batches;
    }

    private <T> T anyOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
