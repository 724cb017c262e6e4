package org.huying.reporting.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.export.TownTime;
import org.huying.reporting.summary.Window;

/** Issues a correction: a new bulletin of the same period that names the old one, which stays as it was. */
@ApplicationScoped
public class CorrectBulletin {
    private final Bulletins bulletins;
    private final BulletinPress press;
    private final NumberBook numbers;
    private final Clock clock;

    CorrectBulletin(Bulletins bulletins, BulletinPress press, NumberBook numbers, Clock clock) {
        this.bulletins = bulletins;
        this.press = press;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * What to correct.
     *
     * @param number as the caller wrote it
     * @param asOf   a day or an instant; null for now
     */
    public record Correct(String number, String reason, String asOf) {}

    /** Returns the number of the correction; the same one when the request comes again under its key. */
    @Transactional
    public BulletinNumber handle(Correct correct, Optional<String> key, AccessScope caller) {
        Instant now = TownTime.micros(clock.instant());
        NumberBook.Entry entry = numbers.next(now, correct, key, caller);
        if (!entry.isNew()) return entry.number();
        Bulletin old = BulletinNumber.of(correct.number)
                .flatMap(bulletins::find)
                .orElseThrow(() -> new NotFound("bulletin", correct.number));
        Window window = old.period().window(correct.asOf, now);
        old.correctedBy().ifPresent(by -> {
            throw new BulletinAlreadyCorrected(by);
        });
        press.issue(new BulletinPress.Order(entry.number(), old.period(), window, now, old, correct.reason), caller);
        return entry.number();
    }
}
