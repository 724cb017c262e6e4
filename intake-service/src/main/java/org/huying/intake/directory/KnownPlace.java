package org.huying.intake.directory;

/** One community or grid as the directory last told. */
record KnownPlace(String code, Kind kind, String name, long sequence) {
    enum Kind {
        COMMUNITY,
        GRID
    }
}
