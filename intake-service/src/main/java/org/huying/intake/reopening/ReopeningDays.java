package org.huying.intake.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.intake.progress.Closing;

/** For how long after its closing a reporter can ask for their matter to be taken up again; the last moment is in time. */
@ApplicationScoped
class ReopeningDays {
    private final int days;

    ReopeningDays(@ConfigProperty(name = "huying.reopening-request.days", defaultValue = "15") int days) {
        this.days = days;
    }

    Instant end(Closing closing) {
        return closing.until(days);
    }
}
