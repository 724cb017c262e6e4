package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huying.chassis.inbox.ReceivedEvent;

/** Folds concern and case events into the ledger, a batch at a time. */
@ApplicationScoped
public class KeepLedger {
    private final LedgerTable lines;
    private final LedgerStates states;

    KeepLedger(LedgerTable lines, LedgerStates states) {
        this.lines = lines;
        this.states = states;
    }

    public void keep(List<ReceivedEvent> events) {
        List<ReceivedEvent> telling = events.stream()
                .filter(event -> ConcernStatus.after(event.type()).isPresent())
                .toList();
        if (telling.isEmpty()) return;
        Map<Object, List<ReceivedEvent>> byConcern = telling.stream()
                .collect(Collectors.groupingBy(
                        event -> Told.by(event).concernId(), LinkedHashMap::new, Collectors.toList()));
        states.add(
                telling.stream().map(event -> LedgerChange.of(event).latest()).toList());
        // Always in the same order: concerns and cases are taken in side by side and must not wait for each other.
        lines.apply(byConcern.values().stream()
                .map(LedgerChange::fold)
                .sorted(Comparator.comparing(LedgerChange::concernId))
                .toList());
    }
}
