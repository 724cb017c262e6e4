package org.huying.reporting.task.settled;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.huying.reporting.tally.Level;
import org.huying.reporting.task.Facet;

/** By how much tallies change: what was counted of some tasks is taken away, what is counted now is added. */
final class TallyChanges {
    private final Map<TallyKey, Counts> byDay = new HashMap<>();
    private final HandlingChanges times = new HandlingChanges();

    /** By how much one tally changes. */
    record Change(TallyKey key, Counts counts) {}

    void add(Settled now) {
        now.tasks().forEach(task -> each(task, Counts::plus));
        now.tasks().forEach(times::add);
        now.helps().forEach(help -> byDay.merge(key(help), help.counts(), Counts::plus));
    }

    void takeAway(Settled before) {
        before.tasks().forEach(task -> each(task, Counts::minus));
        before.tasks().forEach(times::takeAway);
        before.helps().forEach(help -> byDay.merge(key(help), Counts.NONE.minus(help.counts()), Counts::plus));
    }

    HandlingChanges times() {
        return times;
    }

    private void each(SettledTask task, BinaryOperator<Counts> how) {
        for (Basis basis : Basis.values()) {
            if (!basis.has(task.life())) continue;
            Counts counts = basis.of(task.life(), task.at());
            for (Facet facet : Facet.values())
                byDay.compute(
                        key(basis, facet, task),
                        (key, before) -> how.apply(before == null ? Counts.NONE : before, counts));
        }
    }

    private static TallyKey key(SettledHelp help) {
        return new TallyKey(
                Basis.HELPED,
                Level.DAY,
                WholeDays.day(help.life().dispatchedAt()),
                help.life().matter().communityCode(),
                Piece.of(Facet.UNIT, help.life().matter(), help.life().unit()));
    }

    private static TallyKey key(Basis basis, Facet facet, SettledTask task) {
        Instant at = basis.day(task.life());
        return new TallyKey(
                basis,
                at == null ? null : Level.DAY,
                at == null ? LocalDate.EPOCH : WholeDays.day(at),
                task.life().matter().communityCode(),
                Piece.of(facet, task.life().matter(), task.life().unit()));
    }

    /** Added up over communities, months and years as well; without those that come to nothing. */
    List<Change> all() {
        Map<TallyKey, Counts> all = new HashMap<>();
        byDay.forEach((key, counts) -> Stream.of(key, key.everywhere()).forEach(each -> {
            all.merge(each, counts, Counts::plus);
            if (each.level() == null) return;
            all.merge(each.at(Level.MONTH), counts, Counts::plus);
            all.merge(each.at(Level.YEAR), counts, Counts::plus);
        }));
        return all.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(Counts.NONE))
                .map(entry -> new Change(entry.getKey(), entry.getValue()))
                .toList();
    }
}
