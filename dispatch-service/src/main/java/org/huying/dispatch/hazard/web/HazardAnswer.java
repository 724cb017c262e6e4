package org.huying.dispatch.hazard.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.huying.chassis.http.EntityVersion;
import org.huying.dispatch.hazard.Hazard;

/** A hazard point as an answer, with the version that the next command has to name. */
final class HazardAnswer {
    private HazardAnswer() {}

    static Response of(Hazard hazard, Instant now) {
        return with(hazard, HazardView.of(hazard, now), Response.ok());
    }

    static Response of(Hazard hazard, HazardView.Whole whole) {
        return with(hazard, whole, Response.ok());
    }

    static Response created(Hazard hazard, Instant now, UriInfo uri) {
        var place = uri.getBaseUriBuilder().path("v1/hazards").path(hazard.number());
        return with(hazard, HazardView.of(hazard, now), Response.created(place.build()));
    }

    private static Response with(Hazard hazard, Object view, Response.ResponseBuilder answer) {
        return answer.entity(view)
                .header(HttpHeaders.ETAG, new EntityVersion(hazard.sequence()).etag())
                .build();
    }
}
