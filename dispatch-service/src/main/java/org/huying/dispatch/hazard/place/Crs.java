package org.huying.dispatch.hazard.place;

/** The coordinate systems in use here; a point without one says nothing (domain.md §5). */
public enum Crs {
    WGS84,
    CGCS2000,
    GCJ02,
    BD09
}
