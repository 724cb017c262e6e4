package org.huying.dispatch.supervision.web;

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
import org.huying.dispatch.supervision.ReadUrges;
import org.huying.dispatch.supervision.Urge;
import org.huying.dispatch.supervision.UrgeCase;
import org.huying.dispatch.supervision.web.SupervisionRequests.UrgeRequest;

/** Urges of a case: whoever waits for it urges the unit that has it. */
@Path("/v1/cases/{number}/urges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervisions", description = "催办督办 · Urges and supervisions")
class UrgeResource {
    private final UrgeCase urge;
    private final ReadUrges urges;
    private final Caller caller;

    UrgeResource(UrgeCase urge, ReadUrges urges, Caller caller) {
        this.urge = urge;
        this.urges = urges;
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
    @Operation(operationId = "listUrges", summary = "催办记录 · The urges of a case")
    @APIResponse(
            responseCode = "200",
            description = "The first first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = UrgeView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<UrgeView> list(@PathParam("number") String number) {
        return urges.of(number, caller.scope()).stream().map(UrgeView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @UrgeAnswers
    @Operation(
            operationId = "urgeCase",
            summary = "催办 · Urges the unit that has the case",
            description =
                    "By the desk, for itself or on behalf of the reporter, or by the community. One urge per case "
                            + "within huying.urge.pause (4 hours unless told).")
    public Response urge(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = SupervisionRequests.MISSING) @Valid UrgeRequest request,
            @Context UriInfo uri) {
        var repeatable = RepeatableRequest.of(idempotencyKey, "urge " + number + request);
        Urge made = urge.handle(number, request.speaksForReporter(), request.words(), caller.scope(), repeatable);
        return Response.created(uri.getAbsolutePath()).entity(UrgeView.of(made)).build();
    }
}
