package org.huying.reporting.bulletin;

import java.time.Instant;
import java.time.LocalDate;

/**
 * All a bulletin says. It is what the hash covers, and never changes.
 *
 * @param issuer   the office whose name stands at the head
 * @param unit     code of the unit that issued it; persons are in the audit log alone
 * @param asOf     recorded time up to which the figures know
 * @param corrects the bulletin this one corrects; null for others
 * @param previous the bulletin this one is compared with; null for the first of its kind
 */
public record BulletinContent(
        String number,
        String chineseNumber,
        BulletinKind kind,
        String title,
        String englishTitle,
        String issuer,
        String unit,
        BulletinDays period,
        Instant asOf,
        Instant issuedAt,
        CorrectionNote corrects,
        PreviousBulletin previous,
        FigureRules rules,
        Figures figures) {

    /** The days; both are in it. */
    public record BulletinDays(String code, String chinese, String english, LocalDate from, LocalDate to) {
        static BulletinDays of(BulletinPeriod period) {
            return new BulletinDays(period.code(), period.chinese(), period.english(), period.from(), period.to());
        }
    }

    /** @param reason why, for everybody who reads the bulletin */
    public record CorrectionNote(String number, String chineseNumber, String reason) {}

    /** The bulletin before, as far as a reader needs it. */
    public record PreviousBulletin(String number, String chineseNumber, String period, Instant asOf) {
        static PreviousBulletin of(BulletinContent content) {
            return new PreviousBulletin(content.number, content.chineseNumber, content.period.chinese(), content.asOf);
        }
    }
}
