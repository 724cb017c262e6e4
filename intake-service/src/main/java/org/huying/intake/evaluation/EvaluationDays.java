package org.huying.intake.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.intake.progress.Closing;

/** For how long after its closing a concern can be evaluated; the last moment is in time. */
@ApplicationScoped
class EvaluationDays {
    private final int days;

    EvaluationDays(@ConfigProperty(name = "huying.evaluation.days", defaultValue = "30") int days) {
        this.days = days;
    }

    Instant end(Closing closing) {
        return closing.until(days);
    }
}
