package org.huying.chassis.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One page of a list, and where the next one begins if there is one. */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    /** Cuts a page from a result that was read one item beyond the limit. */
    public static <T> Page<T> of(List<T> oneMoreThanLimit, int limit, Function<T, Cursor> cursorOf) {
        if (oneMoreThanLimit.size() <= limit) return new Page<>(oneMoreThanLimit, Optional.empty());
        List<T> items = oneMoreThanLimit.subList(0, limit);
        return new Page<>(items, Optional.of(cursorOf.apply(items.get(limit - 1))));
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
