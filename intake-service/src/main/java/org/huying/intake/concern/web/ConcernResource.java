package org.huying.intake.concern.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.concern.ReadConcern;
import org.huying.intake.topic.KnownTopics;

@Path("/v1/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "concerns", description = "诉求 · Concerns")
class ConcernResource {
    private final ReadConcern read;
    private final KnownTopics topics;
    private final Caller caller;

    ConcernResource(ReadConcern read, KnownTopics topics, Caller caller) {
        this.read = read;
        this.topics = topics;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Role.Names.RESIDENT,
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK
    })
    @Operation(operationId = "listConcerns", summary = "诉求列表 · The concerns the caller may see, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = ConcernView[].class)))
    public Response list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        return Pages.response(
                read.list(caller.scope(), PageRequest.of(limit, cursor)).map(it -> ConcernView.of(it, topics)), uri);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({
        Role.Names.RESIDENT,
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK,
        Role.Names.PARTNER
    })
    @Operation(
            operationId = "readConcern",
            summary = "查看诉求 · One concern, as much of it as the caller may read",
            description =
                    "Desk, community secretary and the resident who registered it read all; those who handle it read "
                            + "masked text, and of a confidential concern topic and place only (domain.md §7).")
    @APIResponse(
            responseCode = "200",
            description = "The concern; ETag names its version",
            content = @Content(schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        var disclosed = read.read(number, caller.scope());
        return Response.ok(ConcernView.of(disclosed, topics))
                .header(HttpHeaders.ETAG, new EntityVersion(disclosed.concern().sequence()).etag())
                .build();
    }
}
