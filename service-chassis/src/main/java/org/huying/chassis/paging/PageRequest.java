package org.huying.chassis.paging;

import java.util.Optional;
import org.huying.chassis.problem.Malformed;

/** One page asked for: at most {@code limit} items after a cursor. */
public record PageRequest(int limit, Optional<Cursor> after) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int LARGEST_LIMIT = 200;

    /** As it stands in a query; what is no number is out of every range. */
    public static PageRequest written(String limit, String cursor) {
        try {
            return of(limit == null ? null : Integer.valueOf(limit), cursor);
        } catch (NumberFormatException nonsense) {
            return of(-1, cursor);
        }
    }

    public static PageRequest of(Integer limit, String cursor) {
        int wanted = limit == null ? DEFAULT_LIMIT : limit;
        if (wanted < 1 || wanted > LARGEST_LIMIT)
            throw new Malformed("limit 应在 1 到 200 之间", "limit must lie between 1 and 200");
        boolean first = cursor == null || cursor.isEmpty();
        return new PageRequest(wanted, first ? Optional.empty() : Optional.of(Cursor.decode(cursor)));
    }
}
