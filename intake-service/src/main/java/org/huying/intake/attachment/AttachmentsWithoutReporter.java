package org.huying.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huying.intake.reporter.ReporterTraces;

/** Pictures and papers cannot be rewritten: whoever is erased takes them along. */
@ApplicationScoped
class AttachmentsWithoutReporter implements ReporterTraces {
    private final DeleteAttachments delete;

    AttachmentsWithoutReporter(DeleteAttachments delete) {
        this.delete = delete;
    }

    @Override
    public void erase(UUID concernId, UnaryOperator<String> without) {
        delete.of(concernId);
    }
}
