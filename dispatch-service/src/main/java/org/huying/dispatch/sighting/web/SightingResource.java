package org.huying.dispatch.sighting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.FactId;
import org.huying.dispatch.sighting.ReadSightings;
import org.huying.dispatch.sighting.RecordSighting;

/** What was seen, recorded and read. */
@Path("/v1/sightings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "sightings", description = "目击与规律 · What was seen where and when, and the patterns in it")
class SightingResource {
    private final RecordSighting record;
    private final ReadSightings sightings;
    private final Caller caller;

    SightingResource(RecordSighting record, ReadSightings sightings, Caller caller) {
        this.record = record;
        this.sightings = sightings;
        this.caller = caller;
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordSighting",
            summary = "目击上报 · Records something seen, now or earlier",
            description = "编号由手机生成；同样的内容再次发送，答复相同，只记一次，故无需 Idempotency-Key 和 If-Match。 · "
                    + "The phone makes the id: the same content under it again, however late, is answered alike and "
                    + "has no second effect, so neither Idempotency-Key nor If-Match is needed. Own grid, own "
                    + "community; partner units and the desk anywhere. May name a case that is closed meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded, or recorded before",
            content = @Content(schema = @Schema(implementation = SightingView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The id is no UUID",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "Not the caller's grid or community",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "The id stands for something else; what is new needs an id of its own",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something in the content cannot be accepted; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SightingView put(
            @PathParam("id") String id, @NotNull(message = SightingRequest.MISSING) @Valid SightingRequest request) {
        return SightingView.of(record.handle(FactId.of(id), request.asObservation(), caller.scope()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readSighting", summary = "查看目击 · One sighting")
    @APIResponse(
            responseCode = "200",
            description = "With the closed cases it is a recurrence of",
            content = @Content(schema = @Schema(implementation = SightingView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such sighting, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SightingView read(@PathParam("id") String id) {
        return SightingView.of(sightings.one(FactId.of(id), caller.scope()));
    }

    @GET
    @Operation(
            operationId = "listSightings",
            summary = "目击列表 · The sightings the caller may see, the latest first",
            description = "A partner unit sees its own.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SightingView.class)))
    @APIResponse(
            responseCode = "400",
            description = "A filter or cursor cannot be read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(@BeanParam SightingQuery query, @Context UriInfo uri) {
        return Pages.response(
                sightings.list(query.filter(), caller.scope(), query.limit()).map(SightingView::of), uri);
    }
}
