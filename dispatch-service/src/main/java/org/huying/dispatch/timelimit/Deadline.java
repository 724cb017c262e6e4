package org.huying.dispatch.timelimit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Until when something has to happen. What happens at {@code dueAt} itself is in time. Flat, so that a case file can
 * keep it in columns; with {@code startedAt} and the rule's version it can be computed again.
 *
 * @param ruleId      which rule gave it
 * @param ruleVersion the rule's validFrom: a case keeps the version it was dispatched under
 * @param startedAt   the dispatch (UTC)
 * @param provisional true while a year it was counted through has no holiday notice
 */
public record Deadline(
        Measure measure, String ruleId, LocalDate ruleVersion, Instant startedAt, Instant dueAt, boolean provisional) {}
