package org.huying.intake.concern.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.intake.concern.FollowConcern;

@Path("/v1/concerns/{number}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "concerns", description = "诉求 · Concerns")
class ProgressResource {
    private final FollowConcern follow;
    private final CallerLimit limit;
    private final Caller caller;

    ProgressResource(FollowConcern follow, CallerLimit limit, Caller caller) {
        this.follow = follow;
        this.limit = limit;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "followConcern",
            summary = "查询进度 · How far a concern has come",
            description =
                    "Anonymous callers send the tracking code of their receipt in the Tracking-Code header. A concern "
                            + "that was merged into another goes the way of that one: its own steps until then, MERGED, and the "
                            + "other's steps; nothing of the other reporter. A praise is REGISTERED and PASSED_ON. It tells "
                            + "by when the subdistrict promises to resolve it, and what became of the reporter's request to "
                            + "reopen it.")
    @APIResponse(
            responseCode = "200",
            description = "The steps so far; ETag names the concern's version, which a withdrawal is decided upon",
            content = @Content(schema = @Schema(implementation = ProgressView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or neither the tracking code nor the caller's scope opens it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response follow(@PathParam("number") String number, @HeaderParam("Tracking-Code") String trackingCode) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        var outlook = follow.handle(number, trackingCode, scope);
        return Response.ok(ProgressView.of(outlook))
                .header(
                        HttpHeaders.ETAG,
                        new EntityVersion(outlook.followed().concern().sequence()).etag())
                .build();
    }
}
