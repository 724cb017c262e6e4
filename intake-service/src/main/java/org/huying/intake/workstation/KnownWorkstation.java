package org.huying.intake.workstation;

/** As much of a workstation as a registration asks for. */
record KnownWorkstation(String code, String communityCode, WorkstationStatus status) {
    boolean isOpen() {
        return status == WorkstationStatus.OPEN;
    }
}
