package org.huying.reporting.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a concern fared so far (办理进程), as the ledger shows it.
 *
 * @param dueAt           by when it is to be resolved; null where no clock told
 * @param provisional     whether that was counted through a year without a calendar
 * @param overdue         whether it is past that and still with the handler, not put off and not gone (超期)
 * @param handledAt       when it was last reported handled (办结), also where that was rejected since
 * @param round           1, and more where it was reopened (重办)
 * @param returns         how often its handler asked to give it back (退回)
 * @param extensions      how often there was more time (延期)
 * @param rejections      how often the handling was rejected at verification (核查未通过)
 * @param deferredUntil   review date while it is put off (挂账)
 * @param exclusionGround why it is left out of rates (剔除); null where it is not
 */
public record Course(
        Instant dueAt,
        boolean provisional,
        boolean overdue,
        Instant handledAt,
        int round,
        int returns,
        int extensions,
        int rejections,
        LocalDate deferredUntil,
        String exclusionGround) {}
