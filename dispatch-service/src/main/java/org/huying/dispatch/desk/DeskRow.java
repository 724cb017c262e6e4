package org.huying.dispatch.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.casefile.CaseStatus;
import org.huying.dispatch.casefile.MovesLeft;
import org.huying.dispatch.casefile.Returns;
import org.huying.dispatch.casefile.Task;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;

/** A case from a row of {@link DeskStatements#page}. */
record DeskRow(ObjectMapper json) {
    DeskCase read(ResultSet row) throws SQLException {
        return new DeskCase(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getLong("sequence"),
                row.getInt("round"),
                cover(row),
                owner(row),
                instant(row, "filed_at"),
                constant(Task.Status.class, row, "lead_status"),
                ownTask(row),
                moves(row),
                deadlines(row.getString("deadlines")),
                instant(row, "review_at"));
    }

    /** Null where there is none. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static DeskCase.Cover cover(ResultSet row) throws SQLException {
        return new DeskCase.Cover(
                row.getString("topic"),
                row.getString("nature"),
                row.getString("channel"),
                row.getBoolean("confidential"),
                row.getString("summary"),
                new CasePlace(
                        row.getString("community_code"),
                        row.getString("grid_code"),
                        row.getString("estate"),
                        row.getString("zone"),
                        row.getString("building"),
                        row.getString("unit"),
                        row.getString("floor_label"),
                        row.getString("spot")));
    }

    /** Null for a case that nobody has. */
    private static Owner owner(ResultSet row) throws SQLException {
        String code = row.getString("owner_code");
        if (code == null) return null;
        return new Owner(constant(UnitKind.class, row, "owner_kind"), code, row.getString("owner_name"));
    }

    private static DeskCase.OwnTask ownTask(ResultSet row) throws SQLException {
        Task.Part part = constant(Task.Part.class, row, "own_part");
        return part == null ? null : new DeskCase.OwnTask(part, constant(Task.Status.class, row, "own_status"));
    }

    private static MovesLeft moves(ResultSet row) throws SQLException {
        return new MovesLeft(
                constant(CaseStatus.class, row, "status"),
                new Returns(row.getInt("returns"), row.getBoolean("arbitrated")),
                row.getBoolean("contacted"),
                row.getBoolean("accepted"),
                // What stands in a view is open, and merged with nothing.
                false);
    }

    private List<DeskDeadline> deadlines(String array) {
        if (array == null) return List.of();
        try {
            return List.of(json.readValue(array, DeskDeadline[].class)).stream()
                    .sorted(Comparator.comparing(DeskDeadline::measure))
                    .toList();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a deadline that cannot be read");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(kind, name);
    }
}
