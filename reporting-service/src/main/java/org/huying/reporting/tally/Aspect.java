package org.huying.reporting.tally;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.reporting.summary.Dimension;

/** By what tallies tell the concerns of a stretch apart: by all that a summary does, and by what none tells. */
enum Aspect {
    COMMUNITY,
    GRID,
    CHANNEL,
    TOPIC,
    NATURE,
    STATUS,
    /** In which hour of the week they were heard; of it only reports and what was collected is kept. */
    HOUR;

    static final Set<Aspect> OF_SUMMARY =
            Stream.of(Dimension.values()).map(Aspect::of).collect(Collectors.toUnmodifiableSet());

    static Aspect of(Dimension dimension) {
        return valueOf(dimension.name());
    }

    /** To be asked of those of a summary. */
    Dimension dimension() {
        return Dimension.valueOf(name());
    }
}
