package org.huying.reporting.task;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.summary.Window;
import org.huying.reporting.testing.TaskStory;

/** Stories of cases that nobody thought of, and one of the many ways in which the news of them comes. */
public final class RandomStories {
    private static final Instant START = Instant.parse("2023-10-08T01:00:00Z");
    private static final List<String> TOPICS =
            List.of("city-order.itinerant-vendors", "environment.sanitation", "noise");
    private static final List<String> UNITS =
            List.of("GPG-520102033901001", "GPG-520102033902001", "POLICE-WLC", "URBAN-WLC", "COMMUNITY-520102033901");
    private static final List<String> ANSWERS = List.of("YES", "YES", "NO", "UNANSWERED");
    private static final List<String> GROUNDS = List.of("FORCE_MAJEURE", "OUTSIDE_JURISDICTION");

    private final Random random;

    public RandomStories(long seed) {
        random = new Random(seed);
    }

    public Instant someTime() {
        return START.plus(Duration.ofMinutes(random.nextInt(90 * 24 * 60)));
    }

    public Window someWindow() {
        Instant one = someTime();
        Instant other = someTime();
        boolean forward = one.isBefore(other);
        return new Window(forward ? one : other, forward ? other.plusSeconds(1) : one.plusSeconds(1), someTime());
    }

    public List<TaskStory> stories(int count) {
        List<TaskStory> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) stories.add(story());
        return stories;
    }

    private TaskStory story() {
        TaskStory story = TaskStory.in("52010203390" + (1 + random.nextInt(3)));
        Instant now = someTime();
        story.at(now).learnedAfter(someDelay()).filed(anyOf(TOPICS));
        if (random.nextInt(12) == 0) return story;
        if (random.nextBoolean()) story.dispatchedTo(anyOf(UNITS), anyOf(List.of("r1", "r2")));
        else story.dispatchedTo(anyOf(UNITS), "r1", anyOf(UNITS));
        story.due(now.plus(Duration.ofHours(8)), now.plus(Duration.ofDays(7)));
        boolean atWork = true;
        for (int steps = random.nextInt(14); steps > 0; steps--) {
            now = now.plus(Duration.ofHours(random.nextInt(90)));
            story.at(now).learnedAfter(someDelay());
            if (random.nextInt(3) == 0) tick(story, now);
            else if (atWork) atWork = work(story);
            else atWork = after(story, now);
        }
        return story;
    }

    private void tick(TaskStory story, Instant now) {
        Instant later = now.plus(Duration.ofHours(random.nextInt(200)));
        switch (random.nextInt(6)) {
            case 0, 1 -> story.extendedTo(later);
            case 2 -> story.deferred();
            case 3 -> story.resumedTo(later);
            case 4 -> story.recountedTo(later);
            default -> story.excluded(anyOf(GROUNDS));
        }
    }

    /** Returns whether a unit is at work on it after that. */
    private boolean work(TaskStory story) {
        switch (random.nextInt(9)) {
            case 0 -> story.returnAsked();
            case 1 -> story.reassignedTo(anyOf(UNITS));
            case 2 -> story.contacted();
            case 3 -> story.helpedBy(anyOf(UNITS));
            case 4 -> story.helperDone(anyOf(UNITS));
            case 5 -> {
                story.voided();
                return false;
            }
            default -> {
                story.handled();
                return false;
            }
        }
        return true;
    }

    private boolean after(TaskStory story, Instant now) {
        switch (random.nextInt(6)) {
            case 0 -> story.rejected();
            case 1, 2 -> {
                story.followedUp(anyOf(ANSWERS), anyOf(ANSWERS), anyOf(ANSWERS));
                return false;
            }
            case 3 -> story.reopened().due(now.plus(Duration.ofHours(4)), now.plus(Duration.ofDays(3)));
            case 4 -> story.merged().unmerged().due(now.plus(Duration.ofHours(8)), now.plus(Duration.ofDays(4)));
            default -> {
                story.closed();
                return false;
            }
        }
        return true;
    }

    /** Mostly none; now and then the system learns of something days later. */
    private Duration someDelay() {
        return random.nextInt(5) > 0 ? Duration.ZERO : Duration.ofMinutes(random.nextInt(5 * 24 * 60));
    }

    /** In order within a key, in any order across keys, some events twice; in batches. */
    public List<List<ReceivedEvent>> delivered(List<TaskStory> stories) {
        List<Deque<ReceivedEvent>> keys = new ArrayList<>();
        for (TaskStory story : stories) {
            keys.add(new ArrayDeque<>(story.caseEvents()));
            keys.add(new ArrayDeque<>(story.clockEvents()));
        }
        List<ReceivedEvent> stream = new ArrayList<>();
        while (!keys.isEmpty()) {
            Deque<ReceivedEvent> key = anyOf(keys);
            if (key.isEmpty()) keys.remove(key);
            else stream.add(key.removeFirst());
            if (!stream.isEmpty() && random.nextInt(6) == 0) stream.add(anyOf(stream));
        }
        List<List<ReceivedEvent>> batches = new ArrayList<>();
        for (int from = 0; from < stream.size(); ) {
            int to = Math.min(stream.size(), from + 1 + random.nextInt(60));
            batches.add(stream.subList(from, to));
            from = to;
        }
        return batches;
    }

    public <T> T anyOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
