package org.huying.dispatch.meeting.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.problem.Malformed;

/** What a list is asked for, by name. */
final class Named {
    private Named() {}

    static <T extends Enum<T>> Optional<T> of(String name, T[] known) {
        if (name == null || name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(known)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed("没有这个取值", "No such value: one of " + Arrays.toString(known))));
    }

    static Optional<String> text(String given) {
        return Optional.ofNullable(given).filter(it -> !it.isEmpty());
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
