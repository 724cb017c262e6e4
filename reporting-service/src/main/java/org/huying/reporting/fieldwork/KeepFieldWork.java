package org.huying.reporting.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.CaseListener;
import org.huying.reporting.readmodel.ReadModel;

/** Keeps what is told of field work. */
@ApplicationScoped
public class KeepFieldWork implements CaseListener, ReadModel {
    private final FieldFacts facts;

    KeepFieldWork(FieldFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "field-work";
    }

    @Override
    public List<String> tables() {
        return List.of("field_fact");
    }

    @Override
    public Set<String> topics() {
        return Set.of("huying.cases");
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        keep(events);
    }

    @Override
    public void keep(List<ReceivedEvent> events) {
        List<FieldFact> told =
                events.stream().flatMap(event -> FieldFact.of(event).stream()).toList();
        if (!told.isEmpty()) facts.add(told);
    }
}
