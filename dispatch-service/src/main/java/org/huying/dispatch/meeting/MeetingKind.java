package org.huying.dispatch.meeting;

/** Who comes together (domain.md §3). */
public enum MeetingKind {
    /** 居民议事会: residents deliberate. */
    RESIDENT_COUNCIL,
    /** 党建联席会: a party organisation calls partner units to one table. */
    PARTY_JOINT_MEETING
}
