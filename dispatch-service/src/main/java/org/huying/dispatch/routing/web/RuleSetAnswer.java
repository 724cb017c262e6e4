package org.huying.dispatch.routing.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.huying.dispatch.routing.rule.ReadRuleSets.Standing;

/** A version of the rules as an answer, with the revision that the next command has to name. */
final class RuleSetAnswer {
    private RuleSetAnswer() {}

    static Response of(Standing standing) {
        return with(standing, Response.ok());
    }

    static Response created(Standing standing, UriInfo uri) {
        var place = uri.getBaseUriBuilder()
                .path("v1/routing/rule-sets")
                .path(String.valueOf(standing.rules().version()));
        return with(standing, Response.created(place.build()));
    }

    private static Response with(Standing standing, Response.ResponseBuilder answer) {
        return answer.entity(RuleSetView.of(standing))
                .header(HttpHeaders.ETAG, standing.rules().entityVersion().etag())
                .build();
    }
}
