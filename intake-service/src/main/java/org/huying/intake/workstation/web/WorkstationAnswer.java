package org.huying.intake.workstation.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.huying.chassis.http.EntityVersion;
import org.huying.intake.workstation.Workstation;

/** A workstation as an answer, with the version that the next command has to name. */
final class WorkstationAnswer {
    private WorkstationAnswer() {}

    static Response of(Workstation workstation, Instant at) {
        return with(workstation, at, Response.ok());
    }

    static Response with(Workstation workstation, Instant at, Response.ResponseBuilder answer) {
        return answer.entity(WorkstationView.whole(workstation, at))
                .header(HttpHeaders.ETAG, new EntityVersion(workstation.sequence()).etag())
                .build();
    }
}
