package org.huying.dispatch.desk;

import java.time.Instant;
import org.huying.dispatch.deadline.DeadlineStatus;
import org.huying.dispatch.timelimit.Measure;

/**
 * A deadline of a case at the moment the view was read.
 *
 * @param dueAt as it stands after what moved it
 */
public record DeskDeadline(Measure measure, DeadlineStatus status, Instant dueAt, boolean near, boolean overdue) {}
