package org.huying.intake.workstation;

/** Whether a workstation is there; by which hours it can be visited is another question. */
public enum WorkstationStatus {
    OPEN,
    CLOSED
}
