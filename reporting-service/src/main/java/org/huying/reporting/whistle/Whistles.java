package org.huying.reporting.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.huying.reporting.task.Parts;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.Unit;

/** How units respond to whistles (吹哨报到), as far as the caller may see. */
@ApplicationScoped
public class Whistles {
    private final WhistleTable table;

    Whistles(WhistleTable table) {
        this.table = table;
    }

    @Transactional
    public Parts<CallCount> summary(Question question) {
        Instant asOf = question.window().asOf();
        Parts<CallCount> parts = new Parts<>(CallCount::new);
        for (Call call : table.calls(question))
            parts.count(call.matter(), new Unit(call.unit(), null, null), figures -> figures.count(call, asOf));
        return parts;
    }
}
