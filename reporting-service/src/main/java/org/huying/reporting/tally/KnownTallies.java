package org.huying.reporting.tally;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.reporting.summary.Window;
import org.huying.reporting.tally.TallyTable.Reading;

/**
 * Remembers what the tallies said as long as none changes: screens on walls ask the same every few seconds, and far more
 * often than there is news. Which edition a question may be answered from is read in its own transaction.
 */
@ApplicationScoped
class KnownTallies {
    /** So many tallies, of all questions together. */
    private static final int MOST = 20_000;

    private final TallyTable table;
    private final Cache<Of, List<Tally>> known = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Of asked, List<Tally> told) -> 1 + told.size())
            .build();

    KnownTallies(TallyTable table) {
        this.table = table;
    }

    private record Of(UUID edition, TallyQuestion question) {}

    Edition edition() {
        return table.edition();
    }

    /**
     * Every tally of what is asked for, added up over the communities; empty where that is not exactly what was known of
     * the window by its {@code asOf}.
     */
    Optional<List<Tally>> read(Edition edition, TallyQuestion question, Window window) {
        List<Tally> tallies = known.getIfPresent(new Of(edition.id(), question));
        if (tallies == null) tallies = readAnew(question);
        boolean fit = tallies.stream().allMatch(tally -> tally.bounds().fit(window));
        return fit ? Optional.of(tallies) : Optional.empty();
    }

    /** Under the edition that the same statement found, which may be newer than the one that was asked for. */
    private List<Tally> readAnew(TallyQuestion question) {
        Reading read = table.read(question);
        if (read.edition() != null) known.put(new Of(read.edition(), question), read.tallies());
        return read.tallies();
    }
}
