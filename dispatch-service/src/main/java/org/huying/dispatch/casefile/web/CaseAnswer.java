package org.huying.dispatch.casefile.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.huying.chassis.http.EntityVersion;
import org.huying.dispatch.casefile.CaseFile;

/** A case as an answer, with the version that the next command has to name. */
final class CaseAnswer {
    private CaseAnswer() {}

    static Response of(CaseFile file) {
        return Response.ok(CaseView.of(file))
                .header(HttpHeaders.ETAG, new EntityVersion(file.sequence()).etag())
                .build();
    }
}
