package org.huying.reporting.task.settled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Handling times that come and go, by the day on which the unit was given the task. */
final class HandlingChanges {
    private final Map<HandlingDay, Change> byDay = new HashMap<>();

    record Change(List<Integer> come, List<Integer> gone) {
        int[] to(int[] sorted) {
            return Handlings.minus(Handlings.plus(sorted, come), gone);
        }
    }

    void add(SettledTask task) {
        if (Handlings.has(task.life())) of(task).come().add(Handlings.seconds(task.life()));
    }

    void takeAway(SettledTask task) {
        if (Handlings.has(task.life())) of(task).gone().add(Handlings.seconds(task.life()));
    }

    private Change of(SettledTask task) {
        return byDay.computeIfAbsent(
                HandlingDay.of(task.life()), first -> new Change(new ArrayList<>(), new ArrayList<>()));
    }

    Map<HandlingDay, Change> byDay() {
        return byDay;
    }
}
