package org.huying.reporting.hours;

/** Which of its two times places a concern in the week. */
public enum Basis {
    /** When it was heard, also where nobody could register it there and then. */
    HEARD("line.registered_at"),
    /** When the system learned of it. Tallies go by when concerns were heard; this is counted from the lines, always. */
    REGISTERED("line.registration_recorded");

    private final String column;

    Basis(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
