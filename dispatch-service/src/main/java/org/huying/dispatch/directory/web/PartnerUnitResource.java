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
import org.huying.dispatch.directory.web.EntryRequests.PartnerUnitRequest;
import org.huying.dispatch.directory.web.EntryViews.PartnerUnitView;

/** The partner units of the directory. */
@Path("/v1/directory/partner-units")
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
class PartnerUnitResource {
    private final EntryEndpoint entries;

    PartnerUnitResource(EntryEndpoint entries) {
        this.entries = entries;
    }

    @GET
    @Operation(
            operationId = "listPartnerUnits",
            summary = "共建单位 · All partner units, by code",
            description = "Those in force at asOf, by code.")
    public List<PartnerUnitView> list(@QueryParam("asOf") @Parameter(description = EntryEndpoint.AS_OF) String asOf) {
        return entries.all(EntryKind.PARTNER_UNIT, asOf, PartnerUnitView::of);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readPartnerUnit", summary = "查看共建单位 · One partner unit, as of an instant")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a change is decided upon",
            content = @Content(schema = @Schema(implementation = PartnerUnitView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such partner unit at that time",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(
            @PathParam("code") String code,
            @QueryParam("asOf") @Parameter(description = EntryEndpoint.AS_OF) String asOf) {
        return entries.one(EntryKind.PARTNER_UNIT, code, asOf, PartnerUnitView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SYSTEM_ADMIN})
    @CreatingAnswers
    @Operation(
            operationId = "addPartnerUnit",
            summary = "新增共建单位 · Lists a new partner unit, from now or a later instant on",
            description = "Done once for each Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "Listed; Location names it, ETag its version",
            content = @Content(schema = @Schema(implementation = PartnerUnitView.class)))
    public Response create(
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = EntryRequests.MISSING) @Valid PartnerUnitRequest request,
            @Context UriInfo uri) {
        return entries.create(request, idempotencyKey, PartnerUnitView::of, uri);
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SYSTEM_ADMIN})
    @ChangingAnswers
    @Operation(
            operationId = "revisePartnerUnit",
            summary = "变更共建单位 · Replaces what a partner unit says, from now or a later instant on",
            description = "What it said before stays known; a change that is planned is replaced at its own instant.")
    @APIResponse(
            responseCode = "200",
            description = "The partner unit as it will be from validFrom on; ETag names its new version",
            content = @Content(schema = @Schema(implementation = PartnerUnitView.class)))
    public Response replace(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = EntryRequests.MISSING) @Valid PartnerUnitRequest request) {
        return entries.replace(code, version, request, PartnerUnitView::of);
    }
}
