package org.huying.intake.supplement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huying.intake.reporter.ReporterTraces;

/** What was added to a concern names its reporter no more once they are erased. */
@ApplicationScoped
class SupplementsWithoutReporter implements ReporterTraces {
    private final Supplements supplements;

    SupplementsWithoutReporter(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public void erase(UUID concernId, UnaryOperator<String> without) {
        supplements.of(List.of(concernId)).forEach(it -> it.rewrite(without));
    }
}
