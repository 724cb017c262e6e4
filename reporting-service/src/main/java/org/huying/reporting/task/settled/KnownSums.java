package org.huying.reporting.task.settled;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huying.reporting.tally.Span;
import org.huying.reporting.task.Facet;

/**
 * Remembers sums of tallies as long as no tally changes: screens on walls ask the same every few seconds, and far more often
 * than there is news. The stamp that says which tallies they are of is read in the transaction of the question.
 */
@ApplicationScoped
class KnownSums {
    private static final int MOST = 200;

    private final TaskTallies tallies;
    private final Cache<Of, List<Kept>> sums =
            Caffeine.newBuilder().maximumSize(MOST).build();

    KnownSums(TaskTallies tallies) {
        this.tallies = tallies;
    }

    /** @param communities null for all of them */
    private record Of(UUID stamp, Set<Basis> bases, Set<Facet> facets, List<Span> spans, Set<String> communities) {}

    /** See {@link TaskTallies#read}. */
    List<Kept> read(Set<Basis> bases, Set<Facet> facets, List<Span> spans, Set<String> communities) {
        Of asked = new Of(tallies.stamp(), bases, facets, spans, communities);
        return sums.get(asked, it -> List.copyOf(tallies.read(bases, facets, spans, communities)));
    }
}
