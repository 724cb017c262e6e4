package org.huying.intake.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huying.intake.reporter.ReporterTraces;

/** Why reporters asked for reopening names them no more once they are erased; that they asked stays. */
@ApplicationScoped
class RequestsWithoutReporter implements ReporterTraces {
    private final ReopeningRequests requests;

    RequestsWithoutReporter(ReopeningRequests requests) {
        this.requests = requests;
    }

    @Override
    public void erase(UUID concernId, UnaryOperator<String> without) {
        requests.of(concernId).forEach(it -> it.rewrite(without));
    }
}
