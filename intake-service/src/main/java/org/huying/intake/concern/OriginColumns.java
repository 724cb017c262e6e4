package org.huying.intake.concern;

/** How an {@link Origin} is written by hand: the columns beside the channel, in this order. */
final class OriginColumns {
    static final String NAMES = "meeting_number, workstation_code, workstation_session_id, visit_id, patrol_id,"
            + " order_number, complaint_form, assigned_by, document_number, collector_unit, import_number,"
            + " import_row, ledger_number";
    static final String PLACEHOLDERS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private OriginColumns() {}

    static Object[] of(Origin origin) {
        return new Object[] {
            origin.meetingNumber(),
            origin.workstationCode(),
            origin.workstationSessionId(),
            origin.visitId(),
            origin.patrolId(),
            origin.orderNumber(),
            origin.complaintForm() == null ? null : origin.complaintForm().name(),
            origin.assignedBy(),
            origin.documentNumber(),
            origin.collectorUnit(),
            origin.importNumber(),
            origin.importRow(),
            origin.ledgerNumber()
        };
    }
}
