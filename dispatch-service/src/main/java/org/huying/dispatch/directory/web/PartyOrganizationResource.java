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
import org.huying.dispatch.directory.web.EntryRequests.PartyOrganizationRequest;
import org.huying.dispatch.directory.web.EntryViews.PartyOrganizationView;

/** The party organisations of the directory. */
@Path("/v1/directory/party-organizations")
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
class PartyOrganizationResource {
    private final EntryEndpoint entries;

    PartyOrganizationResource(EntryEndpoint entries) {
        this.entries = entries;
    }

    @GET
    @Operation(
            operationId = "listPartyOrganizations",
            summary = "党组织 · All party organisations, by code",
            description =
                    "Those in force at asOf, by code; the party groups of the grids are among them, and are written with their grid.")
    public List<PartyOrganizationView> list(
            @QueryParam("asOf") @Parameter(description = EntryEndpoint.AS_OF) String asOf) {
        return entries.all(EntryKind.PARTY_ORGANIZATION, asOf, PartyOrganizationView::of);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readPartyOrganization", summary = "查看党组织 · One party organisation, as of an instant")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a change is decided upon",
            content = @Content(schema = @Schema(implementation = PartyOrganizationView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such party organisation at that time",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(
            @PathParam("code") String code,
            @QueryParam("asOf") @Parameter(description = EntryEndpoint.AS_OF) String asOf) {
        return entries.one(EntryKind.PARTY_ORGANIZATION, code, asOf, PartyOrganizationView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SYSTEM_ADMIN})
    @CreatingAnswers
    @Operation(
            operationId = "addPartyOrganization",
            summary = "新增党组织 · Lists a new party organisation, from now or a later instant on",
            description = "Done once for each Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "Listed; Location names it, ETag its version",
            content = @Content(schema = @Schema(implementation = PartyOrganizationView.class)))
    public Response create(
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = EntryRequests.MISSING) @Valid PartyOrganizationRequest request,
            @Context UriInfo uri) {
        return entries.create(request, idempotencyKey, PartyOrganizationView::of, uri);
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SYSTEM_ADMIN})
    @ChangingAnswers
    @Operation(
            operationId = "revisePartyOrganization",
            summary = "变更党组织 · Replaces what a party organisation says, from now or a later instant on",
            description = "What it said before stays known; a change that is planned is replaced at its own instant.")
    @APIResponse(
            responseCode = "200",
            description = "The party organisation as it will be from validFrom on; ETag names its new version",
            content = @Content(schema = @Schema(implementation = PartyOrganizationView.class)))
    public Response replace(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = EntryRequests.MISSING) @Valid PartyOrganizationRequest request) {
        return entries.replace(code, version, request, PartyOrganizationView::of);
    }
}
