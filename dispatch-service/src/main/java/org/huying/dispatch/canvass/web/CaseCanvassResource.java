package org.huying.dispatch.canvass.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.canvass.CountedCanvass;
import org.huying.dispatch.canvass.OpenCanvass;
import org.huying.dispatch.canvass.ReadCanvasses;
import org.huying.dispatch.canvass.web.CanvassRequests.CanvassRequest;

/** Canvasses of one case. */
@Path("/v1/cases/{number}/canvasses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "field work")
class CaseCanvassResource {
    private final OpenCanvass open;
    private final ReadCanvasses canvasses;
    private final Caller caller;

    CaseCanvassResource(OpenCanvass open, ReadCanvasses canvasses, Caller caller) {
        this.open = open;
        this.canvasses = canvasses;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listCanvassesOfCase", summary = "案卷摸排 · The canvasses of a case")
    @APIResponse(
            responseCode = "200",
            description = "The first first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CanvassView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<CanvassView> list(@PathParam("number") String number) {
        return canvasses.of(number, caller.scope()).stream()
                .map(CanvassView::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @CanvassAnswers
    @Operation(
            operationId = "openCanvass",
            summary = "发起摸排 · Opens a canvass",
            description = "By the units that handle the case and by those who answer for its place.")
    public Response open(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = CanvassRequests.MISSING) @Valid CanvassRequest request,
            @Context UriInfo uri) {
        var repeatable = RepeatableRequest.of(idempotencyKey, "canvass " + number + request);
        CountedCanvass opened = open.handle(number, request.plan(), caller.scope(), repeatable);
        var place = uri.getBaseUriBuilder()
                .path("v1/canvasses")
                .path(opened.canvass().number());
        return Response.created(place.build())
                .entity(CanvassView.of(opened))
                .header(HttpHeaders.ETAG, new EntityVersion(opened.canvass().sequence()).etag())
                .build();
    }
}
