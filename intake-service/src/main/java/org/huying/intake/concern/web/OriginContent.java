package org.huying.intake.concern.web;

import java.util.stream.Stream;
import org.huying.intake.concern.Origin;

/**
 * What a request says of how a concern came, beside channel and meeting, as text for the fingerprint of its idempotency
 * key: each by its name, and nothing where it was left out.
 */
final class OriginContent {
    private OriginContent() {}

    static Stream<Object> of(Origin origin) {
        return Stream.of(
                        new Named("workstationCode", origin.workstationCode()),
                        new Named("workstationSessionId", origin.workstationSessionId()),
                        new Named("visitId", origin.visitId()),
                        new Named("patrolId", origin.patrolId()),
                        new Named("orderNumber", origin.orderNumber()),
                        new Named("complaintForm", origin.complaintForm()),
                        new Named("assignedBy", origin.assignedBy()),
                        new Named("documentNumber", origin.documentNumber()))
                .filter(it -> it.value != null)
                .map(Named::text);
    }

    private record Named(String name, Object value) {
        String text() {
            return name + "=" + value;
        }
    }
}
