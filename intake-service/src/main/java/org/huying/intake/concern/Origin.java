package org.huying.intake.concern;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;

/**
 * How a concern reached the subdistrict, with what belongs to its channel (domain.md §3); {@link ChannelRule} says what
 * does. Whatever is not said is null. Who assigned it, and by which document, are words somebody typed: they stay here.
 *
 * @param meetingNumber        the meeting it was raised in
 * @param workstationCode      the grid party-group workstation (网格党小组工作站) where it was collected
 * @param workstationSessionId the session held there, recorded before or after
 * @param visitId              dispatch's visit (走访) in which it was heard
 * @param patrolId             dispatch's patrol (巡查) in which it was found
 * @param orderNumber          the hotline's own number of it (工单号); registered once
 * @param assignedBy           the organ that assigned it (交办单位)
 * @param documentNumber       number of the document by which it was assigned (文号)
 * @param collectorUnit        code of the unit of whoever collected it at a workstation; the role is the event's
 * @param importNumber         the ledger import (台账导入) it came with
 * @param importRow            its row on that ledger's sheet
 * @param ledgerNumber         the number it has in the ledger it came from; somebody typed it, so it stays here
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Origin(
        @Enumerated(EnumType.STRING) Channel channel,
        @Column(name = "meeting_number") String meetingNumber,
        @Column(name = "workstation_code") String workstationCode,
        @Column(name = "workstation_session_id") UUID workstationSessionId,
        @Column(name = "visit_id") UUID visitId,
        @Column(name = "patrol_id") UUID patrolId,
        @Column(name = "order_number") String orderNumber,

        @Enumerated(EnumType.STRING) @Column(name = "complaint_form")
        ComplaintForm complaintForm,

        @JsonIgnore @Column(name = "assigned_by") String assignedBy,
        @JsonIgnore @Column(name = "document_number") String documentNumber,
        @Column(name = "collector_unit") String collectorUnit,
        @Column(name = "import_number") String importNumber,
        @Column(name = "import_row") Integer importRow,
        @JsonIgnore @Column(name = "ledger_number") String ledgerNumber) {

    /** Of one that came with no ledger. */
    public Origin(
            Channel channel,
            String meetingNumber,
            String workstationCode,
            UUID workstationSessionId,
            UUID visitId,
            UUID patrolId,
            String orderNumber,
            ComplaintForm complaintForm,
            String assignedBy,
            String documentNumber,
            String collectorUnit) {
        this(
                channel,
                meetingNumber,
                workstationCode,
                workstationSessionId,
                visitId,
                patrolId,
                orderNumber,
                complaintForm,
                assignedBy,
                documentNumber,
                collectorUnit,
                null,
                null,
                null);
    }

    public static Origin over(Channel channel) {
        return in(channel, null);
    }

    /** @param meetingNumber null where none is named */
    public static Origin in(Channel channel, String meetingNumber) {
        return new Origin(channel, meetingNumber, null, null, null, null, null, null, null, null, null);
    }

    /** A row of a ledger that is imported. */
    public static Origin imported(String importNumber, int importRow, String ledgerNumber) {
        return new Origin(
                Channel.IMPORT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                importNumber,
                importRow,
                ledgerNumber);
    }

    /** Who collects what at workstations is counted by unit and role, never by person. */
    Origin collectedBy(AccessScope caller) {
        if (channel != Channel.GRID_PARTY_WORKSTATION || caller.unit().isEmpty()) return this;
        return new Origin(
                channel,
                meetingNumber,
                workstationCode,
                workstationSessionId,
                visitId,
                patrolId,
                orderNumber,
                complaintForm,
                assignedBy,
                documentNumber,
                caller.unit());
    }
}
