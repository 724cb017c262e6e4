package org.huying.dispatch.routing.rule;

import org.huying.dispatch.routing.Matter;

/** What kind of place a rule is for. */
public enum PlaceKind {
    /** 楼栋内. */
    IN_BUILDING,
    /** 楼栋外: a place outside any building is valid (domain.md §5). */
    OUTSIDE_BUILDINGS;

    static PlaceKind of(Matter.Place place) {
        boolean inside = place.building() != null && !place.building().isBlank();
        return inside ? IN_BUILDING : OUTSIDE_BUILDINGS;
    }
}
