package org.huying.intake.household;

/**
 * Whom a confidential concern is about (被反映人), as far as it was said. Always "suspected": nobody has decided anything.
 * Its text form shows nothing, so that no log ever does.
 *
 * @param addressDetail where, beyond what the concern's place says
 * @param room          null where none was said
 * @param note          null where none was written
 */
public record ReportedHousehold(String addressDetail, String room, String note) {
    @Override
    public String toString() {
        return "ReportedHousehold[sealed]";
    }
}
