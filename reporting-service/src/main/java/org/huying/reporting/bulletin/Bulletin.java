package org.huying.reporting.bulletin;

import java.time.Instant;
import java.util.Optional;

/**
 * A bulletin (通报) that was issued. Nothing of it changes; that it was corrected is told by the bulletin that does.
 *
 * @param seriesAsOf  by which it stands among those of the same period: its own {@code asOf}, or that of the bulletin it
 *                    corrects
 * @param correctedBy the bulletin that corrects it, if one does
 */
public record Bulletin(
        BulletinNumber number,
        BulletinPeriod period,
        Instant seriesAsOf,
        Instant issuedAt,
        Optional<BulletinNumber> corrects,
        FrozenContent content,
        Optional<BulletinNumber> correctedBy) {}
