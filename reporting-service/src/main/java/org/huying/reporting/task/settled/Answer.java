package org.huying.reporting.task.settled;

import java.util.List;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.CaseLife;
import org.huying.reporting.task.TaskLife;

/**
 * What a question is answered from: every task is in exactly one of these.
 *
 * @param kept      whole days, and the stock, from the tallies
 * @param edges     what is due, or was given, at the edges of the window
 * @param elsewhere what the caller's own unit has where the caller sees nothing else
 * @param unsettled cases that are not tallied as they were known; also those of which the caller sees nothing
 */
public record Answer(List<Kept> kept, List<Edge> edges, List<TaskLife> elsewhere, List<CaseLife> unsettled) {
    /** The tasks at one edge; perhaps more than are due or were given there. */
    public record Edge(Window window, List<TaskLife> tasks) {}
}
