package org.huying.dispatch.directory.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.directory.EntryKind;
import org.huying.dispatch.directory.web.EntryRequests.SubdistrictRequest;
import org.huying.dispatch.directory.web.EntryViews.SubdistrictView;

/** The subdistricts of the directory. */
@Path("/v1/directory/subdistricts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER,
    Role.Names.SYSTEM_ADMIN
})
@Tag(name = "directory")
class SubdistrictResource {
    private final EntryEndpoint entries;

    SubdistrictResource(EntryEndpoint entries) {
        this.entries = entries;
    }

    @GET
    @Operation(
            operationId = "listSubdistricts",
            summary = "街道 · All subdistricts, by code",
            description = "Those in force at asOf, by code.")
    public List<SubdistrictView> list(@QueryParam("asOf") @Parameter(description = EntryEndpoint.AS_OF) String asOf) {
        return entries.all(EntryKind.SUBDISTRICT, asOf, SubdistrictView::of);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readSubdistrict", summary = "查看街道 · One subdistrict, as of an instant")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a change is decided upon",
            content = @Content(schema = @Schema(implementation = SubdistrictView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such subdistrict at that time",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(
            @PathParam("code") String code,
            @QueryParam("asOf") @Parameter(description = EntryEndpoint.AS_OF) String asOf) {
        return entries.one(EntryKind.SUBDISTRICT, code, asOf, SubdistrictView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SYSTEM_ADMIN})
    @CreatingAnswers
    @Operation(
            operationId = "addSubdistrict",
            summary = "新增街道 · Lists a new subdistrict, from now or a later instant on",
            description = "Done once for each Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "Listed; Location names it, ETag its version",
            content = @Content(schema = @Schema(implementation = SubdistrictView.class)))
    public Response create(
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = EntryRequests.MISSING) @Valid SubdistrictRequest request,
            @Context UriInfo uri) {
        return entries.create(request, idempotencyKey, SubdistrictView::of, uri);
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SYSTEM_ADMIN})
    @ChangingAnswers
    @Operation(
            operationId = "reviseSubdistrict",
            summary = "变更街道 · Replaces what a subdistrict says, from now or a later instant on",
            description = "What it said before stays known; a change that is planned is replaced at its own instant.")
    @APIResponse(
            responseCode = "200",
            description = "The subdistrict as it will be from validFrom on; ETag names its new version",
            content = @Content(schema = @Schema(implementation = SubdistrictView.class)))
    public Response replace(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = EntryRequests.MISSING) @Valid SubdistrictRequest request) {
        return entries.replace(code, version, request, SubdistrictView::of);
    }
}
