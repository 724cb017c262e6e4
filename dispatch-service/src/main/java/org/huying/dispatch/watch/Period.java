package org.huying.dispatch.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** How long is looked back: [since, until), so many days from the closing on. */
@Embeddable
public record Period(
        @Column(name = "since") Instant since,
        @Column(name = "until") Instant until,
        int days) {
    static Period after(Instant closing, int days) {
        return new Period(closing, closing.plus(Duration.ofDays(days)), days);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
