package org.huying.dispatch.deadline;

import org.huying.dispatch.directory.UnitKind;

/** Who is told when a deadline stays missed: whoever stands above the unit that has the case. */
public enum EscalatedTo {
    COMMUNITY_SECRETARY,
    SUBDISTRICT_DESK,
    /** 街道党工委. */
    SUBDISTRICT_PARTY_COMMITTEE;

    /** A partner unit answers to no community: the desk speaks to it. */
    static EscalatedTo above(UnitKind owner) {
        return switch (owner) {
            case GRID_PARTY_GROUP -> COMMUNITY_SECRETARY;
            case SUBDISTRICT_DESK -> SUBDISTRICT_PARTY_COMMITTEE;
            default -> SUBDISTRICT_DESK;
        };
    }
}
