package org.huying.reporting.task.settled;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Columns;

/**
 * Which of the tasks that are tallied are asked for.
 *
 * @param communities null for all of them
 * @param without     cases that do not count as they are tallied
 */
record Asked(WholeDays days, Set<String> communities, Set<UUID> without) {
    /** What of it has its day in a part of a window, as a condition in SQL. */
    String in(String day) {
        return "%1$s >= ? AND %1$s < ? AND concern_id <> ALL (?)".formatted(day)
                + (communities == null ? "" : " AND community_code = ANY (?)");
    }

    /** Binds what that condition asks for, and returns the next free position. */
    int bind(PreparedStatement read, int position, Window part) throws SQLException {
        read.setTimestamp(position, Timestamp.from(part.from()));
        read.setTimestamp(position + 1, Timestamp.from(part.to()));
        read.setArray(position + 2, new Columns<>(read.getConnection(), List.copyOf(without)).uuid(each -> each));
        if (communities == null) return position + 3;
        read.setArray(position + 3, read.getConnection().createArrayOf("text", communities.toArray()));
        return position + 4;
    }
}
