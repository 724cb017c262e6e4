package org.huying.reporting.workstation;

/** How many sessions of one kind were held at a workstation, and how many people came to them. */
public record SessionCell(String workstationCode, String kind, long sessions, long attending) {
    private static final String STUDY = "STUDY";

    boolean isStudy() {
        return kind.equals(STUDY);
    }
}
