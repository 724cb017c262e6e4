package org.huying.intake.concern;

import java.util.Set;

/** The way by which a concern reached the subdistrict (收集渠道, domain.md §3). */
public enum Channel {
    GRID_PARTY_WORKSTATION,
    RESIDENT_COUNCIL,
    PARTY_JOINT_MEETING,
    GRID_VISIT,
    PATROL,
    HOTLINE_12345,
    COMPLAINT,
    WEB,
    MOBILE,
    OPEN311,
    IMPORT,
    ASSIGNED_FROM_ABOVE;

    private static final Set<Channel> OPEN_TO_RESIDENTS = Set.of(WEB, MOBILE);

    /** Residents reach the subdistrict themselves only over these; the others are recorded by staff. */
    public boolean isOpenToResidents() {
        return OPEN_TO_RESIDENTS.contains(this);
    }
}
