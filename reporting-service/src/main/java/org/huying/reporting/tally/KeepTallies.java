package org.huying.reporting.tally;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.CaseListener;
import org.huying.reporting.ledger.ConcernListener;
import org.huying.reporting.readmodel.ReadModel;

/**
 * Keeps the tallies: what a batch of events changes of each concern is taken away from where it was counted and added to
 * where it is counted now. Comes last: whoever has changed a tally of today holds up all others that have to, until its
 * transaction ends.
 */
@Priority(KeepTallies.LAST)
@ApplicationScoped
public class KeepTallies implements ReadModel, CaseListener, ConcernListener {
    /** What says nothing of its place has 0. */
    static final int LAST = -1;

    private final CountedConcerns concerns;
    private final TallyTable tallies;

    KeepTallies(CountedConcerns concerns, TallyTable tallies) {
        this.concerns = concerns;
        this.tallies = tallies;
    }

    @Override
    public String name() {
        return "tallies";
    }

    @Override
    public List<String> tables() {
        return List.of("counted_concern", "tally");
    }

    @Override
    public Set<String> topics() {
        return Set.of("huying.concerns", "huying.cases");
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        keep(events);
    }

    @Override
    public void keep(List<ReceivedEvent> events) {
        Map<UUID, CountedConcern> told = new HashMap<>();
        events.stream()
                .flatMap(event -> CountedConcern.of(event).stream())
                .forEach(news -> told.merge(news.concernId(), news, CountedConcern::and));
        if (told.isEmpty()) return;
        List<TallyChange.Turn> turns = turns(told);
        List<CountedConcern> changed = turns.stream()
                .filter(turn -> turn.before() != null && !turn.before().equals(turn.now()))
                .map(TallyChange.Turn::now)
                .toList();
        if (!changed.isEmpty()) concerns.change(changed);
        List<TallyChange> changes = TallyChange.of(
                turns.stream().filter(turn -> !turn.now().equals(turn.before())).toList());
        if (!changes.isEmpty()) tallies.apply(changes);
    }

    /** A concern of which nothing was known is added as it is; any other is held, and changed by what is told. */
    private List<TallyChange.Turn> turns(Map<UUID, CountedConcern> told) {
        List<CountedConcern> inOrder = told.values().stream()
                .sorted(Comparator.comparing(CountedConcern::concernId))
                .toList();
        Set<UUID> added = concerns.add(inOrder);
        List<TallyChange.Turn> turns = new ArrayList<>();
        added.forEach(id -> turns.add(new TallyChange.Turn(null, told.get(id))));
        Set<UUID> known =
                told.keySet().stream().filter(id -> !added.contains(id)).collect(Collectors.toSet());
        if (!known.isEmpty())
            concerns.hold(known)
                    .forEach(before ->
                            turns.add(new TallyChange.Turn(before, before.and(told.get(before.concernId())))));
        return turns;
    }
}
