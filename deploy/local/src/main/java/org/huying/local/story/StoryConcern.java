package org.huying.local.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huying.local.issuer.DemoUser;

/**
 * One concern of the story, as a line of {@code a7-concerns.csv}.
 *
 * @param community short name of the community, as demo users carry it
 * @param scenario  A1 to A6 for the five that the published account tells, else empty
 * @param day       when it was raised
 * @param until     the last stage it reaches
 * @param outcome   only when it is closed
 * @param standing  what its handler is granted meanwhile
 */
record StoryConcern(
        String community,
        String scenario,
        LocalDate day,
        String channel,
        String nature,
        String topic,
        String grid,
        String zone,
        String building,
        String spot,
        String description,
        Stage until,
        String outcome,
        Optional<Exemption> standing) {

    private static final String FILE = "/story/a7-concerns.csv";
    private static final int COLUMNS = 14;

    StoryConcern {
        if (!DemoUser.COMMUNITIES.containsKey(community)) throw new IllegalArgumentException("nowhere: " + community);
        if ((until == Stage.CLOSED) == outcome.isEmpty())
            throw new IllegalArgumentException("a concern has an outcome exactly when it is closed");
        if (standing.isPresent() && until != Stage.ACCEPTED)
            throw new IllegalArgumentException("only what is accepted and not handled is put off");
    }

    static List<StoryConcern> all() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(StoryConcern.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(StoryConcern::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static StoryConcern of(String line) {
        try {
            String[] columns = line.split(",", -1);
            if (columns.length != COLUMNS) throw new IllegalArgumentException(columns.length + " columns");
            return of(columns);
        } catch (DateTimeException | IllegalArgumentException reason) {
            throw new IllegalArgumentException("not a line of the story: " + line, reason);
        }
    }

    private static StoryConcern of(String[] it) {
        return new StoryConcern(
                it[0],
                it[1],
                LocalDate.parse(it[2]),
                it[3],
                it[4],
                it[5],
                it[6],
                it[7],
                it[8],
                it[9],
                it[10],
                Stage.valueOf(it[11]),
                it[12],
                it[13].isEmpty() ? Optional.empty() : Optional.of(Exemption.valueOf(it[13])));
    }

    /** The same matter, as somebody else reports it elsewhere. */
    StoryConcern reported(String otherChannel, String otherWords) {
        return new StoryConcern(
                community,
                scenario,
                day,
                otherChannel,
                nature,
                topic,
                grid,
                zone,
                building,
                spot,
                otherWords,
                until,
                outcome,
                standing);
    }

    String communityCode() {
        return DemoUser.COMMUNITIES.get(community);
    }

    boolean isConcluded() {
        return until == Stage.CLOSED;
    }
}
