package org.huying.reporting.task;

/** By what a report of tasks is broken down. */
public enum Facet {
    COMMUNITY,
    TOPIC,
    UNIT;

    /** Its code; of a topic that is not known, empty. */
    public String part(Matter matter, Unit unit) {
        return switch (this) {
            case COMMUNITY -> matter.communityCode();
            case TOPIC -> matter.topic();
            case UNIT -> unit.code();
        };
    }
}
