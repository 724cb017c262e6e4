package org.huying.intake.concern.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.concern.MergeCommand;
import org.huying.intake.concern.MergeConcern;
import org.huying.intake.concern.Merger;
import org.huying.intake.concern.ReadMerger;
import org.huying.intake.concern.UnmergeConcern;

/** Two reports of one matter: decided by a person, and undone by one. */
@Path("/v1/concerns/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "concerns")
class DuplicateResource {
    private final MergeConcern merge;
    private final UnmergeConcern unmerge;
    private final ReadMerger read;
    private final Caller caller;

    DuplicateResource(MergeConcern merge, UnmergeConcern unmerge, ReadMerger read, Caller caller) {
        this.merge = merge;
        this.unmerge = unmerge;
        this.read = read;
        this.caller = caller;
    }

    @GET
    @Path("/merge")
    @Operation(
            operationId = "readMerger",
            summary = "合并情况 · What was decided about merging this concern, and which were merged into it")
    @APIResponse(
            responseCode = "200",
            description = "How it stands; ETag names the concern's version",
            content = @Content(schema = @Schema(implementation = MergeView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        return answer(read.of(number, caller.scope()));
    }

    @POST
    @Path("/merge")
    @MergeAnswers
    @Operation(
            operationId = "mergeConcern",
            summary = "合并 · This concern reports the same matter as another, under whose number both go on",
            description = "By the desk, or the secretary of the community that both are in. Every reporter keeps their "
                    + "number and tracking code. Asked once more for the same, it answers the same, also with the "
                    + "version of before.")
    public Response merge(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid MergeRequests.MergeRequest request) {
        return answer(merge.handle(command(number, version, request.reason()), request.into()));
    }

    @POST
    @Path("/unmerge")
    @MergeAnswers
    @Operation(
            operationId = "unmergeConcern",
            summary = "撤销合并 · This concern is a matter of its own after all",
            description = "Its case is dispatched anew to the unit it had; the time limit for handling runs on from "
                    + "where it began.")
    public Response unmerge(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid MergeRequests.UnmergeRequest request) {
        return answer(unmerge.handle(command(number, version, request.reason())));
    }

    private MergeCommand command(String number, String version, String reason) {
        return new MergeCommand(number, EntityVersion.ifMatch(version), reason, caller.scope());
    }

    private static Response answer(Merger merger) {
        return Response.ok(MergeView.of(merger))
                .header(HttpHeaders.ETAG, new EntityVersion(merger.concern().sequence()).etag())
                .build();
    }
}
