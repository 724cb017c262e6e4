package org.huying.dispatch.resolution.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.huying.chassis.http.EntityVersion;
import org.huying.dispatch.resolution.Resolution;

/** A resolution as an answer, with the version that the next command has to name. */
@ApplicationScoped
class ResolutionAnswer {
    private final Clock clock;

    ResolutionAnswer(Clock clock) {
        this.clock = clock;
    }

    Response of(Resolution resolution) {
        return with(resolution, Response.ok());
    }

    Response created(Resolution resolution, UriInfo uri) {
        var place = uri.getBaseUriBuilder().path("v1/resolutions").path(resolution.number());
        return with(resolution, Response.created(place.build()));
    }

    ResolutionView view(Resolution resolution) {
        return ResolutionView.of(resolution, clock.instant());
    }

    private Response with(Resolution resolution, Response.ResponseBuilder answer) {
        return answer.entity(view(resolution))
                .header(HttpHeaders.ETAG, new EntityVersion(resolution.sequence()).etag())
                .build();
    }
}
