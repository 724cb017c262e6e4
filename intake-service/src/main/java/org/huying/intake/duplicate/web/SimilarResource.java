package org.huying.intake.duplicate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.duplicate.SimilarConcerns;

/** What may be the same as a concern. */
@Path("/v1/concerns/{number}/similar")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "concerns")
class SimilarResource {
    private final SimilarConcerns similar;
    private final Caller caller;

    SimilarResource(SimilarConcerns similar, Caller caller) {
        this.similar = similar;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listSimilarConcerns",
            summary = "疑似重复 · Proposes which concerns may be the same, the most alike first",
            description = "Within 30 days of each other, at a place of which no named part differs: the same topic in "
                    + "whatever words, or another topic in nearly the same words (domain.md §8 A8). Place, topic, time "
                    + "and words are weighed. Those that somebody found to be another matter are left out.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = SimilarView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response similar(
            @PathParam("number") String number,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        var answer = similar.to(number, caller.scope(), PageRequest.of(limit, cursor));
        return Pages.response(SimilarView.of(answer), answer.page(), uri);
    }
}
