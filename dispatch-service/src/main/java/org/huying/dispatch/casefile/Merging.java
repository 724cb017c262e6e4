package org.huying.dispatch.casefile;

import java.time.Instant;
import org.huying.dispatch.casefile.Task.Part;

/** What a case does when intake tells that its concern is one with another (合并), or is not after all. */
record Merging(CaseFile file) {
    /** In place of a policy: it was being looked at when it was merged, and is looked at again. */
    static final String CHECKED_AGAIN = "unmerged";

    /** Whoever is at work on it is called off: the work goes on under the survivor's number. */
    MergingEvent.Merged merge(String survivor, Actor by, Instant now) {
        file.move(CaseMove.MERGE);
        String why = "并入 " + survivor + " · merged into " + survivor;
        file.end(Ending.merged(why, now), why);
        file.goesOnWith(survivor);
        return new MergingEvent.Merged(file.next(now), file.reference(by), survivor);
    }

    /** Dispatched anew to the unit that had it, however far that had come: what was learned on the way is on record. */
    MergingEvent.Unmerged unmerge(Actor by, Instant now) {
        file.move(CaseMove.UNMERGE);
        comesBack();
        file.tasks().stream()
                .filter(task -> task.part() == Part.LEAD && task.isInHandsIn(file.round()))
                .forEach(handled -> handled.supersede(now));
        file.answered(null);
        file.leadBy(file.owner(), now);
        return new MergingEvent.Unmerged(file.next(now), file.reference(by), file.owner());
    }

    /** One that was merged before it was filed was never with a unit: it is looked at first, as it would have been. */
    CaseEvent.PreCheckStarted checkAgain(Actor by, Instant now) {
        file.move(CaseMove.CHECK_AGAIN);
        comesBack();
        return new CaseEvent.PreCheckStarted(file.next(now), file.reference(by), file.owner(), CHECKED_AGAIN);
    }

    private void comesBack() {
        file.goesOnWith(null);
        file.endedBy(null);
    }
}
