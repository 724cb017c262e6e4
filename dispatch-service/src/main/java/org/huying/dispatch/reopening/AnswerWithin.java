package org.huying.dispatch.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How old requests may become before they stand out as overdue; nothing else happens to them by that. */
@ApplicationScoped
public class AnswerWithin {
    private final Duration time;
    private final Clock clock;

    AnswerWithin(
            @ConfigProperty(name = "huying.reopening-request.answer-within", defaultValue = "5d") Duration time,
            Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    public Duration time() {
        return time;
    }

    /** The instant of which ages are told. */
    public Instant now() {
        return clock.instant();
    }
}
