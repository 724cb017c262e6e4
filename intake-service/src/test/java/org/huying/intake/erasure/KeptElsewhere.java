package org.huying.intake.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.huying.intake.reporter.ReporterTraces;

/** Something else of a reporter, as other features keep it: a supplement to each concern. */
@ApplicationScoped
class KeptElsewhere implements ReporterTraces {
    private final Map<UUID, String> supplements = new ConcurrentHashMap<>();

    void add(UUID concernId, String text) {
        supplements.put(concernId, text);
    }

    String of(UUID concernId) {
        return supplements.get(concernId);
    }

    @Override
    public void erase(UUID concernId, UnaryOperator<String> without) {
        supplements.computeIfPresent(concernId, (id, text) -> without.apply(text));
    }
}
