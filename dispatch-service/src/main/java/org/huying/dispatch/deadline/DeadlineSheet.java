package org.huying.dispatch.deadline;

import java.time.Instant;
import java.util.List;

/** The deadlines of a case as they stand at a moment, those of earlier rounds first. */
public record DeadlineSheet(CaseClock clock, List<CaseDeadline> deadlines, boolean excluded, Instant asOf) {}
