package org.huying.dispatch.watch.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.watch.ReadWatches;
import org.huying.dispatch.watch.RequestWatch;
import org.huying.dispatch.watch.Watch;

/** The looks back at one case. */
@Path("/v1/cases/{number}/watch")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "watches", description = "回头看 · Looks back at closed cases, and what came back")
class CaseWatchResource {
    private final RequestWatch request;
    private final ReadWatches watches;
    private final Caller caller;

    CaseWatchResource(RequestWatch request, ReadWatches watches, Caller caller) {
        this.request = request;
        this.watches = watches;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK,
        Role.Names.PARTNER
    })
    @Operation(
            operationId = "readWatches",
            summary = "案卷回头看 · The looks back at a case, one for each closing, the latest first",
            description = "Empty where none was opened. One opens by itself when a case is closed at whose place its "
                    + "topic was seen before.")
    @APIResponse(
            responseCode = "200",
            description = "With the sightings that are its recurrence",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = WatchView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<WatchView> read(@PathParam("number") String number) {
        return watches.of(number, caller.scope()).stream().map(WatchView::of).toList();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    @Operation(
            operationId = "requestWatch",
            summary = "发起回头看 · Has a closed case watched",
            description = "By the desk, for 30 days from the closing on (huying.watch.days). What was seen there since "
                    + "is linked at once.")
    @APIResponse(
            responseCode = "201",
            description = "Done, once for each Idempotency-Key; Location names the looks back at the case",
            content = @Content(schema = @Schema(implementation = WatchView.class)))
    @APIResponse(
            responseCode = "403",
            description = "Not for the caller's role",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "The case is not closed, or this closing is watched already",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The key came before with another request",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response request(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @Context UriInfo uri) {
        var repeatable = RepeatableRequest.of(idempotencyKey, "watch " + number);
        Watch opened = request.handle(number, caller.scope(), repeatable);
        return Response.created(uri.getAbsolutePath())
                .entity(WatchView.of(opened))
                .build();
    }
}
