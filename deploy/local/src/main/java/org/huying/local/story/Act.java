package org.huying.local.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One thing somebody does on some day of the story. */
record Act(LocalDate day, Stage stage, StoryConcern concern) {
    /** All acts in the order of their days; within a day, what comes first in a case comes first. */
    static List<Act> of(List<StoryConcern> concerns) {
        return concerns.stream()
                .flatMap(Act::of)
                .sorted(Comparator.comparing(Act::day).thenComparing(Act::stage))
                .toList();
    }

    /** Dispatching is the system's own doing, so nobody acts it. */
    private static Stream<Act> of(StoryConcern concern) {
        return Stream.of(Stage.values())
                .filter(stage -> stage != Stage.DISPATCHED && stage.compareTo(concern.until()) <= 0)
                .map(stage -> new Act(concern.day().plusDays(stage.daysAfter()), stage, concern));
    }
}
