package org.huying.reporting.task;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that was told of the tasks of a case.
 *
 * @param ofClock  whether it stands in the order of the clock, which is not that of the case
 * @param part     counts what one event tells
 * @param unit     null where it names none; of some only the code is told
 * @param round    null where it is told of none
 * @param dueAt    null but where something is due
 * @param word     what its kind says; else null
 */
record TaskFact(
        UUID concernId,
        boolean ofClock,
        long sequence,
        int part,
        FactKind kind,
        Unit unit,
        Integer round,
        Instant dueAt,
        String word,
        Integer ruleVersion,
        Instant time,
        Instant recorded) {}
