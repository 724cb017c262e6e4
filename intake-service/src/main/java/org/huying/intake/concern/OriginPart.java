package org.huying.intake.concern;

import java.util.function.Function;

/** One thing that can be said of how a concern came, and where it stands in a request. */
enum OriginPart {
    MEETING_NUMBER("/meetingNumber", Origin::meetingNumber),
    WORKSTATION_CODE("/workstationCode", Origin::workstationCode),
    WORKSTATION_SESSION("/workstationSessionId", Origin::workstationSessionId),
    VISIT("/visitId", Origin::visitId),
    PATROL("/patrolId", Origin::patrolId),
    ORDER_NUMBER("/orderNumber", Origin::orderNumber),
    COMPLAINT_FORM("/complaintForm", Origin::complaintForm),
    ASSIGNED_BY("/assignedBy", Origin::assignedBy),
    DOCUMENT_NUMBER("/documentNumber", Origin::documentNumber);

    private final String pointer;
    private final Function<Origin, Object> value;

    OriginPart(String pointer, Function<Origin, Object> value) {
        this.pointer = pointer;
        this.value = value;
    }

    String pointer() {
        return pointer;
    }

    boolean isSaidIn(Origin origin) {
        return value.apply(origin) != null;
    }
}
