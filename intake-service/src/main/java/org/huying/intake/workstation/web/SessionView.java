package org.huying.intake.workstation.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.workstation.SessionKind;
import org.huying.intake.workstation.WorkstationSession;

@Schema(description = "活动 · What was held at a workstation")
record SessionView(
        UUID sessionId,
        @Schema(examples = "WS-ZY-1") String workstationCode,
        SessionKind kind,
        @Schema(description = "UTC") Instant startedAt,
        @Schema(description = "In minutes") int minutes,
        @Schema(description = "到场人数 · How many people came") int attending,

        @Schema(description = "Code of the unit that told of it", examples = "GPG-520102033901001")
        String unit,

        String role,

        @Schema(description = "When this service learned of it. UTC")
        Instant recordedAt) {
    static SessionView of(WorkstationSession session) {
        var report = session.report();
        return new SessionView(
                session.id(),
                session.workstationCode(),
                report.kind(),
                report.startedAt(),
                report.minutes(),
                report.attending(),
                session.madeBy(),
                session.role(),
                session.recordedAt());
    }
}
