package org.huying.dispatch.jointaction.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.huying.chassis.http.EntityVersion;
import org.huying.dispatch.jointaction.JointAction;

/** A joint action as an answer, with the version that the next command has to name. */
final class JointActionAnswer {
    private JointActionAnswer() {}

    static Response of(JointAction action) {
        return with(action, Response.ok());
    }

    static Response created(JointAction action, UriInfo uri) {
        var place = uri.getBaseUriBuilder().path("v1/joint-actions").path(action.number());
        return with(action, Response.created(place.build()));
    }

    private static Response with(JointAction action, Response.ResponseBuilder answer) {
        return answer.entity(JointActionView.of(action))
                .header(HttpHeaders.ETAG, new EntityVersion(action.revision()).etag())
                .build();
    }
}
