package org.huying.dispatch.servicehours.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.huying.chassis.http.EntityVersion;
import org.huying.dispatch.servicehours.ServiceHours;

/** Service hours as an answer, with the version that the next command has to name. */
final class ServiceHoursAnswer {
    private ServiceHoursAnswer() {}

    static Response of(ServiceHours hours, Instant at) {
        return with(hours, at, Response.ok());
    }

    static Response created(ServiceHours hours, UriInfo uri) {
        var place = uri.getAbsolutePathBuilder().path(hours.id().toString());
        return with(hours, null, Response.created(place.build()));
    }

    private static Response with(ServiceHours hours, Instant at, Response.ResponseBuilder answer) {
        return answer.entity(ServiceHoursView.of(hours, at))
                .header(HttpHeaders.ETAG, new EntityVersion(hours.sequence()).etag())
                .build();
    }
}
