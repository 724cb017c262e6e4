package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
        List<LedgerMerge> decided = told(events, LedgerMerge::of);
        if (!decided.isEmpty()) merges.add(decided);
        List<LedgerExit> left = told(events, LedgerExit::of);
        if (!left.isEmpty()) exits.add(left);
        List<LedgerClock> clocked = told(events, LedgerClock::of);
        if (!clocked.isEmpty()) clocks.add(clocked);
        List<LedgerChange> changes = told(events, LedgerChange::of);
        if (changes.isEmpty()) return;
        states.add(changes.stream().map(LedgerChange::latest).toList());
        Map<UUID, LedgerChange> byConcern = new HashMap<>();
        changes.forEach(change -> byConcern.merge(change.concernId(), change, LedgerChange::and));
        // Always in the same order: concerns and cases are taken in side by side and must not wait for each other.
        lines.apply(byConcern.values().stream()
                .sorted(Comparator.comparing(LedgerChange::concernId))
                .toList());
    }

    /** What the events tell, of those that tell of it. */
    private static <T> List<T> told(List<ReceivedEvent> events, Function<ReceivedEvent, Optional<T>> of) {
        List<T> told = new ArrayList<>(events.size());
        for (ReceivedEvent event : events) of.apply(event).ifPresent(told::add);
        return told;
    }
}
