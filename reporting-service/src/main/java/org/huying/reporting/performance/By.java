package org.huying.reporting.performance;

import org.huying.reporting.task.Unit;

/** Whose performance is asked for. */
public enum By {
    /** 网格党小组. */
    GROUP,
    /** 共建单位: police station, property manager, urban management squadron. */
    UNIT;

    boolean includes(Unit unit) {
        return this == GROUP ? unit.isGroup() : unit.isPartner();
    }
}
