package org.huying.local.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * One thing somebody does at some moment of the story.
 *
 * @param at   in the town's own time
 * @param what in a few words, for whoever watches
 */
record Act(LocalDateTime at, String what, Doing doing) {
    /** What is done. */
    interface Doing {
        void by(Players players);
    }

    static Act at(String moment, String what, Doing doing) {
        return new Act(LocalDateTime.parse(moment), what, doing);
    }

    LocalDate day() {
        return at.toLocalDate();
    }

    /** The acts of all scenarios in one row; at the same moment the first scenario's come first. */
    static List<Act> inOrder(List<Scenario> scenarios) {
        return scenarios.stream()
                .flatMap(scenario -> scenario.acts().stream())
                .sorted(Comparator.comparing(Act::at))
                .toList();
    }
}
