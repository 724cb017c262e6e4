package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.readmodel.ReadModel;

/** Folds concern and case events into the ledger, a batch at a time. */
@ApplicationScoped
public class KeepLedger implements ReadModel {
    private final LedgerTable lines;
    private final LedgerStates states;
    private final LedgerMerges merges;
    private final LedgerClocks clocks;
    private final LedgerExits exits;

    KeepLedger(LedgerTable lines, LedgerStates states, LedgerMerges merges, LedgerClocks clocks, LedgerExits exits) {
        this.lines = lines;
        this.states = states;
        this.merges = merges;
        this.clocks = clocks;
        this.exits = exits;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public List<String> tables() {
        return List.of("ledger_line", "ledger_state", "ledger_merge", "ledger_clock", "ledger_exit");
    }

    @Override
    public Set<String> topics() {
        return Set.of("huying.concerns", "huying.cases");
    }

    @Override
    public void keep(List<ReceivedEvent> events) {
        List<LedgerMerge> decided =
                events.stream().flatMap(event -> LedgerMerge.of(event).stream()).toList();
        if (!decided.isEmpty()) merges.add(decided);
        List<LedgerExit> left =
                events.stream().flatMap(event -> LedgerExit.of(event).stream()).toList();
        if (!left.isEmpty()) exits.add(left);
        List<LedgerClock> told =
                events.stream().flatMap(event -> LedgerClock.of(event).stream()).toList();
        if (!told.isEmpty()) clocks.add(told);
        List<LedgerChange> changes = events.stream()
                .flatMap(event -> LedgerChange.of(event).stream())
                .toList();
        if (changes.isEmpty()) return;
        states.add(changes.stream().map(LedgerChange::latest).toList());
        Map<UUID, LedgerChange> byConcern = new HashMap<>();
        changes.forEach(change -> byConcern.merge(change.concernId(), change, LedgerChange::and));
        // Always in the same order: concerns and cases are taken in side by side and must not wait for each other.
        lines.apply(byConcern.values().stream()
                .sorted(Comparator.comparing(LedgerChange::concernId))
                .toList());
    }
}
