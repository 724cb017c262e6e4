package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Numbers people can read out, like {@code WLC-20231201-0001}: prefix, day in Asia/Shanghai, serial of the day. A
 * replica takes serials in blocks, so that no counter row is hot; a block left unused leaves a gap, never a duplicate.
 */
@ApplicationScoped
class ConcernNumbers {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final int BLOCK = 100;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final SerialBlocks blocks;
    private final String prefix;
    private LocalDate day;
    private int next;
    private int end;

    ConcernNumbers(SerialBlocks blocks, @ConfigProperty(name = "huying.intake.number-prefix") String prefix) {
        this.blocks = blocks;
        this.prefix = prefix;
    }

    /** Not inside a business transaction: a block taken stays taken whatever becomes of the concern. */
    synchronized String next(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        if (!today.equals(day) || next == end) {
            next = blocks.take(today, BLOCK);
            end = next + BLOCK;
            day = today;
        }
        String serial = Integer.toString(next++);
        return prefix + "-" + DAY.format(today) + "-" + "0".repeat(Math.max(0, 4 - serial.length())) + serial;
    }
}
