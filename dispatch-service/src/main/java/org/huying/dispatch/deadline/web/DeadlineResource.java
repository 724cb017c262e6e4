package org.huying.dispatch.deadline.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.deadline.ReadDeadlines;
import org.huying.dispatch.deadline.web.DeadlineViews.DeadlinesView;

/** When what is due on a case. */
@Path("/v1/cases/{number}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "deadlines", description = "办理时限 · Deadlines, and what was asked for about them")
class DeadlineResource {
    private final ReadDeadlines deadlines;
    private final Caller caller;

    DeadlineResource(ReadDeadlines deadlines, Caller caller) {
        this.deadlines = deadlines;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "readDeadlines", summary = "办理时限 · The deadlines of a case, of all its rounds")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a decision on an extension, deferral or exclusion is made upon",
            content = @Content(schema = @Schema(implementation = DeadlinesView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        return deadlines
                .one(number, caller.scope())
                .map(sheet -> Response.ok(DeadlinesView.of(sheet))
                        .header(
                                HttpHeaders.ETAG,
                                new EntityVersion(sheet.clock().revision()).etag()))
                .orElseGet(() -> Response.ok(DeadlinesView.none(number)))
                .build();
    }
}
