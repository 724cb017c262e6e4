package org.huying.reporting.task.settled;

import java.util.List;
import org.huying.reporting.task.CaseLife;
import org.huying.reporting.task.Helping;
import org.huying.reporting.task.TaskLife;

/**
 * What a question is answered from: every task is in exactly one of these.
 *
 * @param kept      what is due, or was given, in the window, and the stock, from the tallies
 * @param handlings how long it took, of the tasks given in it that were reported; of a unit perhaps more than once
 * @param elsewhere what the caller's own unit has where the caller sees nothing else
 * @param unsettled cases that are not tallied as they were known; also those of which the caller sees nothing
 */
public record Answer(List<Kept> kept, List<Handlings> handlings, Had elsewhere, List<CaseLife> unsettled) {
    /** What units had to lead, and to help with. */
    public record Had(List<TaskLife> tasks, List<Helping> helps) {
        static final Had NOTHING = new Had(List.of(), List.of());
    }
}
