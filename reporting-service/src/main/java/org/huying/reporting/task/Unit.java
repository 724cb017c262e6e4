package org.huying.reporting.task;

import java.util.Set;

/**
 * A unit that has, or helps with, a case.
 *
 * @param kind as dispatch names it: {@code GRID_PARTY_GROUP}, {@code POLICE_STATION}, …
 */
public record Unit(String code, String kind, String name) {
    private static final String GROUP = "GRID_PARTY_GROUP";
    private static final Set<String> OFFICES = Set.of("COMMUNITY", "SUBDISTRICT_DESK");

    /** 网格党小组. */
    public boolean isGroup() {
        return GROUP.equals(kind);
    }

    /** 共建单位: whoever is neither a party group nor an office of the community or the subdistrict. */
    public boolean isPartner() {
        return !isGroup() && !OFFICES.contains(kind);
    }
}
