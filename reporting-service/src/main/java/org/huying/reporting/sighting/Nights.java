package org.huying.reporting.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Sightings by night, counted from the journal as far as the caller may see them. */
@ApplicationScoped
public class Nights {
    private static final String COUNT = """
            SELECT %s AS night, count(DISTINCT key)
            FROM journal
            WHERE type = 'sighting.recorded.v1' AND data ->> 'topic' = ? AND data ->> 'communityCode' = ?
              AND time >= ? AND time < ? AND recorded_time <= ?
              AND (data ->> 'placeKey' = ? OR starts_with(data ->> 'placeKey', ?))
              AND (? OR data ->> 'communityCode' = ANY (?) OR data ->> 'gridCode' = ANY (?) OR data ->> 'unit' = ?)
            GROUP BY night
            """.formatted(NightRule.NIGHT);

    private final DataSource database;

    Nights(DataSource database) {
        this.database = database;
    }

    private record Count(LocalDate night, long sightings) {}

    @Transactional
    public NightReport of(NightQuestion question, AccessScope caller) {
        if (!maySeeSomethingOf(question.communityCode(), caller))
            throw new HiddenFromCaller("place", question.communityCode());
        return NightReport.of(question, count(question, caller));
    }

    private Map<LocalDate, Long> count(NightQuestion question, AccessScope caller) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COUNT)) {
            bind(query, question);
            new VisibleLines(caller).bind(query, 8);
            return Rows.of(query, row -> new Count(row.getObject(1, LocalDate.class), row.getLong(2))).stream()
                    .collect(Collectors.toMap(Count::night, Count::sightings));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static void bind(PreparedStatement query, NightQuestion question) throws SQLException {
        query.setString(1, question.topic());
        query.setString(2, question.communityCode());
        query.setTimestamp(3, Timestamp.from(NightRule.beginning(question.from())));
        query.setTimestamp(4, Timestamp.from(NightRule.beginning(question.to())));
        query.setTimestamp(5, Timestamp.from(question.asOf()));
        query.setString(6, question.place());
        query.setString(7, question.place() + "|");
    }

    /** Whoever answers for nothing there is not told that nothing was seen. A partner unit is told of its own. */
    private static boolean maySeeSomethingOf(String community, AccessScope caller) {
        boolean worksInGrids = caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
        return caller.has(Role.PARTNER)
                || caller.covers(community, null)
                || worksInGrids && caller.grids().stream().anyMatch(grid -> grid.startsWith(community));
    }
}
