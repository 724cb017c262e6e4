package org.huying.reporting.task;

import java.util.List;

/**
 * What is known of one case at some instant.
 *
 * @param routed null while it is not dispatched
 * @param tasks  in the order in which they were given
 */
public record CaseLife(
        Matter matter, Routed routed, List<TaskLife> tasks, List<Helping> helping, List<RoundLife> rounds) {}
