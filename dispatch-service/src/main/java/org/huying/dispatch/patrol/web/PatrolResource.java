package org.huying.dispatch.patrol.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.FactId;
import org.huying.dispatch.patrol.ReadPatrols;
import org.huying.dispatch.patrol.RecordPatrol;

/** Patrols, recorded and read. */
@Path("/v1/patrols/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "patrols", description = "巡查 · Patrols, and what was seen in them")
class PatrolResource {
    private final RecordPatrol record;
    private final ReadPatrols patrols;
    private final Caller caller;

    PatrolResource(RecordPatrol record, ReadPatrols patrols, Caller caller) {
        this.record = record;
        this.patrols = patrols;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordPatrol",
            summary = "巡查登记 · Records a patrol that is over",
            description = "编号由手机生成；同样的内容再次发送，答复相同，只记一次，故无需 Idempotency-Key 和 If-Match。 · "
                    + "The phone makes the id: the same content under it again, however late, is answered alike and "
                    + "has no second effect, so neither Idempotency-Key nor If-Match is needed. Sightings may name "
                    + "the patrol before it is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded, or recorded before",
            content = @Content(schema = @Schema(implementation = PatrolView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The id is no UUID",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "Not the caller's grid or community",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "The id stands for something else; what is new needs an id of its own",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something in the content cannot be accepted; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PatrolView put(
            @PathParam("id") String id, @NotNull(message = PatrolRequest.MISSING) @Valid PatrolRequest request) {
        return PatrolView.of(record.handle(FactId.of(id), request.asBeat(), caller.scope()));
    }

    @GET
    @Operation(operationId = "readPatrol", summary = "查看巡查 · One patrol, and what was seen in it by now")
    @APIResponse(
            responseCode = "200",
            description = "Counted from the sightings that name it, whenever they were recorded",
            content = @Content(schema = @Schema(implementation = PatrolView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such patrol, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PatrolView read(@PathParam("id") String id) {
        return PatrolView.of(patrols.one(FactId.of(id), caller.scope()));
    }
}
