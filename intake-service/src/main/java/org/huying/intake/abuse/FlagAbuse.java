package org.huying.intake.abuse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.http.CallerLimit;

/** Holds a strike against a caller, and flags whoever has too many within a day. */
@ApplicationScoped
public class FlagAbuse {
    static final Duration WITHIN = Duration.ofDays(1);

    private final StrikeTable strikes;
    private final FlaggedCallers flagged;
    private final CallerMarks marks;
    private final Event<KnownFlags.Changed> changed;
    private final Clock clock;
    private final int most;
    /** What was written within the minute: being refused a thousand times a second costs one statement. */
    private final Cache<String, Boolean> justNow = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    FlagAbuse(
            StrikeTable strikes,
            FlaggedCallers flagged,
            CallerMarks marks,
            Event<KnownFlags.Changed> changed,
            Clock clock,
            @ConfigProperty(name = "huying.intake.strikes-before-flag", defaultValue = "5") int most) {
        this.strikes = strikes;
        this.flagged = flagged;
        this.marks = marks;
        this.changed = changed;
        this.clock = clock;
        this.most = most;
    }

    void cameTooOften(@Observes CallerLimit.Exceeded event) {
        marks.ofNetwork(event.network()).ifPresent(caller -> strike(caller, Strike.TOO_MANY_REQUESTS));
    }

    /**
     * What somebody registered was declined as abusive.
     *
     * @param resident subject of the account it came from; null for none
     * @param phone    the one that was named; null for none
     */
    public void declinedAsAbusive(String resident, String phone) {
        Stream.concat(
                        Optional.ofNullable(resident).flatMap(marks::ofResident).stream(),
                        Optional.ofNullable(phone).flatMap(marks::ofPhone).stream())
                .forEach(caller -> strike(caller, Strike.DECLINED_AS_ABUSIVE));
    }

    void strike(CallerMark caller, Strike strike) {
        Instant now = clock.instant();
        String thisMinute = strike + caller.hex() + now.truncatedTo(ChronoUnit.MINUTES);
        if (justNow.asMap().putIfAbsent(thisMinute, true) != null) return;
        QuarkusTransaction.requiringNew().run(() -> count(caller, strike, now));
    }

    private void count(CallerMark caller, Strike strike, Instant now) {
        if (!strikes.add(caller, strike, now)) return;
        long held = strikes.count(caller.hex(), now.minus(WITHIN)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (held < most) return;
        flagged.marked(caller)
                .ifPresentOrElse(known -> known.strike(now), () -> flagged.persist(new FlaggedCaller(caller, now)));
        changed.fire(new KnownFlags.Changed());
    }
}
