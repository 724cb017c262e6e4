package org.huying.reporting.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.bulletin.BulletinContent.BulletinDays;
import org.huying.reporting.bulletin.BulletinContent.CorrectionNote;
import org.huying.reporting.bulletin.BulletinContent.PreviousBulletin;
import org.huying.reporting.summary.Summaries;
import org.huying.reporting.summary.Summary;
import org.huying.reporting.summary.Window;

/** Makes and issues a bulletin: takes the figures as they are and writes down what they mean. */
@ApplicationScoped
class BulletinPress {
    private final Summaries summaries;
    private final Bulletins bulletins;
    private final PrivilegedActs acts;
    private final String issuer;
    private final long rankedFrom;

    BulletinPress(
            Summaries summaries,
            Bulletins bulletins,
            PrivilegedActs acts,
            @ConfigProperty(name = "huying.reporting.bulletin.issuer") String issuer,
            @ConfigProperty(name = "huying.reporting.ranked-from") long rankedFrom) {
        this.summaries = summaries;
        this.bulletins = bulletins;
        this.acts = acts;
        this.issuer = issuer;
        this.rankedFrom = rankedFrom;
    }

    /** @param corrected the bulletin it corrects, and why; null for an original */
    record Order(
            BulletinNumber number,
            BulletinPeriod period,
            Window window,
            Instant issuedAt,
            Bulletin corrected,
            String reason) {
        private Instant seriesAsOf() {
            return corrected == null ? window.asOf() : corrected.seriesAsOf();
        }

        private String onRecord() {
            String what = corrected == null
                    ? ": " + period.kind() + " " + period.code()
                    : " as a correction of " + corrected.number();
            return "bulletin " + number + " issued" + what;
        }

        private CorrectionNote correction() {
            return corrected == null
                    ? null
                    : new CorrectionNote(
                            corrected.number().toString(), corrected.number().chinese(), reason);
        }
    }

    /** Prints and issues it, and writes it on record. */
    void issue(Order order, AccessScope caller) {
        bulletins.add(print(order, caller));
        acts.record(order.onRecord());
    }

    private Bulletin print(Order order, AccessScope caller) {
        Optional<BulletinContent> previous = bulletins
                .before(order.period, order.seriesAsOf())
                .map(it -> it.content().read());
        Summary summary = summaries.of(order.window, caller);
        return new Bulletin(
                order.number,
                order.period,
                order.seriesAsOf(),
                order.issuedAt,
                Optional.ofNullable(order.corrected).map(Bulletin::number),
                FrozenContent.of(content(order, summary, previous, caller)),
                Optional.empty());
    }

    private BulletinContent content(
            Order order, Summary summary, Optional<BulletinContent> previous, AccessScope caller) {
        BulletinPeriod period = order.period;
        return new BulletinContent(
                order.number.toString(),
                order.number.chinese(),
                period.kind(),
                "%s诉求办理情况%s（%s）".formatted(issuer, period.kind().chinese(), period.chinese()),
                "%s on residents' concerns: %s".formatted(period.kind().english(), period.english()),
                issuer,
                caller.unit(),
                BulletinDays.of(period),
                order.window.asOf(),
                order.issuedAt,
                order.correction(),
                previous.map(PreviousBulletin::of).orElse(null),
                FigureRules.rankedFrom(rankedFrom),
                new Frozen(summary, previous.map(BulletinContent::figures)).figures());
    }
}
