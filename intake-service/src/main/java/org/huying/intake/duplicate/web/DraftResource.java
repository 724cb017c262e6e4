package org.huying.intake.duplicate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.directory.KnownPlaces;
import org.huying.intake.duplicate.SimilarConcerns;

/** What may be the same as a concern that somebody is about to register. */
@Path("/v1/concerns/similar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK
})
@Tag(name = "concerns")
class DraftResource {
    private final SimilarConcerns similar;
    private final KnownPlaces places;
    private final Caller caller;

    DraftResource(SimilarConcerns similar, KnownPlaces places, Caller caller) {
        this.similar = similar;
        this.places = places;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "findSimilarBeforeRegistering",
            summary = "登记前查重 · What may be the same as a concern that is about to be registered",
            description = "Keeps nothing of what is sent. Shows only what lies in the caller's own scope, and nobody's "
                    + "words; those of confidential concerns are compared for desk and secretary alone.")
    @APIResponse(
            responseCode = "200",
            description = "The most alike first, at most limit (50 unless said otherwise, up to 200)",
            content = @Content(schema = @Schema(implementation = SimilarView.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something in the content cannot be accepted; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SimilarView before(
            @QueryParam("limit") Integer limit, @NotNull(message = DraftRequest.MISSING) @Valid DraftRequest request) {
        places.mustKnow(request.address().communityCode(), request.address().gridCode());
        PageRequest page = PageRequest.of(limit, null);
        return SimilarView.of(similar.before(request.draft(), caller.scope(), page.limit()));
    }
}
