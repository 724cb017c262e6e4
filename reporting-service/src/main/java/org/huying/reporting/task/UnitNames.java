package org.huying.reporting.task;

import java.util.HashMap;
import java.util.Map;

/** What units are called in the events that gave them something; of several names always the same one, in any order. */
public final class UnitNames {
    private final Map<String, String> byCode = new HashMap<>();

    public void note(Unit unit) {
        if (unit.name() != null)
            byCode.merge(unit.code(), unit.name(), (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** Its code where no name is known. */
    public String of(String code) {
        return byCode.getOrDefault(code, code);
    }
}
