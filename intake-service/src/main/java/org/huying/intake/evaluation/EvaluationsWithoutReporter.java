package org.huying.intake.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huying.intake.reporter.ReporterTraces;

/** What reporters said of the handling names them no more once they are erased; their answers stay. */
@ApplicationScoped
class EvaluationsWithoutReporter implements ReporterTraces {
    private final Evaluations evaluations;

    EvaluationsWithoutReporter(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void erase(UUID concernId, UnaryOperator<String> without) {
        evaluations.of(concernId).forEach(it -> it.rewrite(without));
    }
}
