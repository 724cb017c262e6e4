package org.huying.dispatch.matter;

import java.util.List;
import java.util.function.Function;
import org.huying.chassis.scope.AccessScope;

/** Which field work on a matter its viewers see: all of it those who answer for the place, a unit its own (domain.md §7). */
public final class FieldScope {
    private FieldScope() {}

    public static <T> List<T> seen(List<T> all, Matter matter, AccessScope caller, Function<T, Recorder> by) {
        if (caller.covers(matter.communityCode(), matter.gridCode())) return all;
        return all.stream()
                .filter(one -> by.apply(one).unit().equals(caller.unit()))
                .toList();
    }
}
