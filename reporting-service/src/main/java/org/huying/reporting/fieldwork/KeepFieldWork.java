package org.huying.reporting.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.CaseListener;

/** Keeps what is told of field work. */
@ApplicationScoped
public class KeepFieldWork implements CaseListener {
    private final FieldFacts facts;

    KeepFieldWork(FieldFacts facts) {
        this.facts = facts;
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        List<FieldFact> told =
                events.stream().flatMap(event -> FieldFact.of(event).stream()).toList();
        if (!told.isEmpty()) facts.add(told);
    }
}
