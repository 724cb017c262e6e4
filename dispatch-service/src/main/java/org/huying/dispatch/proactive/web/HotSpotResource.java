package org.huying.dispatch.proactive.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.proactive.ReadTopics;

/** Where many cases of one topic came from. */
@Path("/v1/hotspots")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "proactive topics", description = "未诉先办 · Hot spots, and the topics by which they are taken up")
class HotSpotResource {
    private final ReadTopics read;
    private final Caller caller;

    HotSpotResource(ReadTopics read, Caller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listHotSpots",
            summary = "热点列表 · The places that are hot now, the last found first",
            description = "At least so many cases of one topic within so many days, by the rule in force; a secretary "
                    + "sees those of the own community. Confidential cases are not counted.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = HotSpotView.class)))
    public Response list(
            @QueryParam("community") @Parameter(example = "520102033905") String community,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        String wanted = community == null || community.isEmpty() ? null : community.replace('\0', ' ');
        return Pages.response(
                read.hotSpots(
                                wanted,
                                request.after().map(TopicAnswer::id).orElse(null),
                                caller.scope(),
                                request.limit())
                        .map(HotSpotView::of),
                uri);
    }
}
