package org.huying.dispatch.whistle.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.whistle.Whistle;

/** A whistle as an answer, with the version that the next command has to name. */
final class WhistleAnswer {
    private WhistleAnswer() {}

    static Response of(Whistle whistle, AccessScope caller) {
        return with(whistle, caller, Response.ok());
    }

    static Response created(Whistle whistle, AccessScope caller, UriInfo uri) {
        var place = uri.getBaseUriBuilder().path("v1/whistles").path(whistle.number());
        return with(whistle, caller, Response.created(place.build()));
    }

    private static Response with(Whistle whistle, AccessScope caller, Response.ResponseBuilder answer) {
        return answer.entity(WhistleView.of(whistle, caller))
                .header(HttpHeaders.ETAG, new EntityVersion(whistle.sequence()).etag())
                .build();
    }
}
