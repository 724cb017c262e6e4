package org.huying.dispatch.directory;

/** What kind of unit can own a case. */
public enum UnitKind {
    GRID_PARTY_GROUP,
    POLICE_STATION,
    PROPERTY_MANAGER,
    URBAN_MANAGEMENT,
    COMMUNITY,
    SUBDISTRICT_DESK
}
