package org.huying.dispatch.supervision.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.huying.chassis.http.EntityVersion;
import org.huying.dispatch.supervision.Supervision;

/** A supervision as an answer, with the version that the next command has to name. */
final class SupervisionAnswer {
    private SupervisionAnswer() {}

    static Response of(Supervision supervision) {
        return with(supervision, Response.ok());
    }

    static Response created(Supervision supervision, UriInfo uri) {
        var place = uri.getBaseUriBuilder().path("v1/supervisions").path(supervision.number());
        return with(supervision, Response.created(place.build()));
    }

    private static Response with(Supervision supervision, Response.ResponseBuilder answer) {
        return answer.entity(SupervisionView.of(supervision))
                .header(HttpHeaders.ETAG, new EntityVersion(supervision.sequence()).etag())
                .build();
    }
}
