package org.huying.reporting.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.CaseListener;
import org.huying.reporting.readmodel.ReadModel;

/** Keeps who was called by whistles and who came, a batch at a time. */
@ApplicationScoped
public class KeepWhistles implements CaseListener, ReadModel {
    private final WhistleTable table;

    KeepWhistles(WhistleTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "whistles";
    }

    @Override
    public List<String> tables() {
        return List.of("whistle_fact");
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
        List<WhistleFact> told = events.stream().flatMap(WhistleFact::of).toList();
        if (!told.isEmpty()) table.add(told);
    }
}
