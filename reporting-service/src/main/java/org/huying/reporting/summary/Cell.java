package org.huying.reporting.summary;

import java.util.Arrays;
import java.util.stream.Stream;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Exit;
import org.huying.reporting.ledger.Outcome;

/** How many reports of one origin stood in one way. */
public record Cell(Origin origin, Standing standing, long count) {
    /** Of a topic and nature that do not matter, and not excluded. */
    Cell(
            String communityCode,
            String channel,
            ConcernStatus status,
            Outcome outcome,
            boolean merged,
            Exit exit,
            OpenAs openAs,
            boolean placed,
            long count) {
        this(
                new Origin(communityCode, null, channel, "other", "HELP"),
                new Standing(status, outcome, merged, exit, openAs, placed, false),
                count);
    }

    /** Of concerns that did not leave in intake, and of which it was said where they are. */
    Cell(
            String communityCode,
            String channel,
            ConcernStatus status,
            Outcome outcome,
            boolean merged,
            OpenAs openAs,
            long count) {
        this(communityCode, channel, status, outcome, merged, null, openAs, true, count);
    }

    /** Of concerns of which no clock told anything. */
    Cell(String communityCode, String channel, ConcernStatus status, Outcome outcome, long count) {
        this(communityCode, channel, status, outcome, false, OpenAs.IN_PROGRESS, count);
    }

    public Figures figures() {
        return Figures.of(standing, count);
    }

    public Stream<Breakdown.Part> parts() {
        Figures figures = figures();
        return Arrays.stream(Dimension.values())
                .map(dimension -> new Breakdown.Part(
                        dimension,
                        dimension == Dimension.STATUS ? standing.status().name() : origin.part(dimension),
                        figures));
    }
}
