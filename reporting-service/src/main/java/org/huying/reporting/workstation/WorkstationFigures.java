package org.huying.reporting.workstation;

import java.util.List;

/**
 * What was held and collected at one workstation, or at all of them; sums of lines are the total.
 *
 * @param study      study sessions held in the window
 * @param collection collection sessions held in the window
 * @param attending  people who came to either, each time counted
 * @param concerns   concerns registered in the window as collected there, after merging
 * @param raw        the same before merging
 * @param byTopic    both of these, by topic
 * @param byRole     both of these, by the role of who collected
 */
public record WorkstationFigures(
        long study, long collection, long attending, long concerns, long raw, List<Part> byTopic, List<Part> byRole) {
    static WorkstationFigures of(List<SessionCell> sessions, List<CollectedCell> collected) {
        return new WorkstationFigures(
                held(sessions.stream().filter(SessionCell::isStudy).toList()),
                held(sessions.stream().filter(cell -> !cell.isStudy()).toList()),
                sessions.stream().mapToLong(SessionCell::attending).sum(),
                Part.concerns(collected),
                Part.raw(collected),
                Part.by(CollectedCell::topic, collected),
                Part.by(CollectedCell::role, collected));
    }

    private static long held(List<SessionCell> sessions) {
        return sessions.stream().mapToLong(SessionCell::sessions).sum();
    }
}
