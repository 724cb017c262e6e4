package org.huying.reporting.task.settled;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huying.reporting.task.Facet;

/** What is tallied of a window: its whole days, with what lies beside them in it, and without what lies beside it in them. */
@ApplicationScoped
class WindowTallies {
    private final TaskTallies tallies;
    private final KnownSums sums;
    private final CutDays cutDays;
    private final CutDayHandlings cutDayHandlings;

    WindowTallies(TaskTallies tallies, KnownSums sums, CutDays cutDays, CutDayHandlings cutDayHandlings) {
        this.tallies = tallies;
        this.sums = sums;
        this.cutDays = cutDays;
        this.cutDayHandlings = cutDayHandlings;
    }

    /** @param gone what was tallied of the cases that do not count so */
    List<Kept> counts(Asked asked, Set<Basis> bases, Set<Facet> facets, Settled gone) {
        Tallied tallied = new Tallied(bases, facets, asked.days());
        tallied.add(sums.read(bases, facets, asked.days().spans(), asked.communities()));
        tallied.add(cutDays.read(asked, bases, facets));
        tallied.takeAway(gone);
        return tallied.left();
    }

    /** @param gone what was tallied of the cases that do not count so */
    List<Handlings> handlings(Asked asked, Settled gone) {
        WholeDays days = asked.days();
        List<Handlings> less = new ArrayList<>(cutDayHandlings.read(days.outside(), asked));
        gone.tasks().stream()
                .map(SettledTask::life)
                .filter(task -> Handlings.has(task) && days.have(task.dispatchedAt()))
                .map(Handlings::of)
                .forEach(less::add);
        List<Handlings> all = new ArrayList<>(tallies.handlings(days, asked.communities(), less));
        all.addAll(cutDayHandlings.read(days.inside(), asked));
        return all;
    }
}
