package org.huying.intake.duplicate.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
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
import org.huying.intake.duplicate.AcceptProposal;
import org.huying.intake.duplicate.DismissProposal;
import org.huying.intake.duplicate.ProposalCommand;
import org.huying.intake.duplicate.ReadProposals;

/** What the system found that may be one, for those who decide. */
@Path("/v1/merge-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "merge proposals", description = "合并建议 · Concerns that may be one, found after the later was registered")
class ProposalResource {
    private final ReadProposals read;
    private final AcceptProposal accept;
    private final DismissProposal dismiss;
    private final Caller caller;

    ProposalResource(ReadProposals read, AcceptProposal accept, DismissProposal dismiss, Caller caller) {
        this.read = read;
        this.accept = accept;
        this.dismiss = dismiss;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listMergeProposals",
            summary = "合并建议列表 · The open proposals, those of the highest score first",
            description = "The desk sees all, a secretary those of the own communities. A concern is compared within "
                    + "seconds after it was registered; at most five proposals are made of it.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = ProposalView[].class)))
    public Response list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        return Pages.response(
                read.open(caller.scope(), PageRequest.of(limit, cursor)).map(ProposalView::of), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readMergeProposal", summary = "查看合并建议 · One proposal, also when it is settled")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a decision is made upon",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such proposal, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @ProposalAnswers
    @Operation(
            operationId = "acceptMergeProposal",
            summary = "采纳合并建议 · The two are one: the later is merged into the earlier, or as the caller says",
            description = "As mergeConcern does, with its refusals. Undoing the merger opens the proposal again.")
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = DraftRequest.MISSING) @Valid ProposalRequests.AcceptRequest request) {
        accept.handle(command(id, version, request.reason()), request.into());
        return answer(id);
    }

    @POST
    @Path("/{id}/dismissal")
    @ProposalAnswers
    @Operation(
            operationId = "dismissMergeProposal",
            summary = "否定合并建议 · They are two matters: both go on and are not proposed again")
    public Response dismiss(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = DraftRequest.MISSING) @Valid ProposalRequests.DismissRequest request) {
        dismiss.handle(command(id, version, request.reason()));
        return answer(id);
    }

    private ProposalCommand command(UUID id, String version, String reason) {
        return new ProposalCommand(id, EntityVersion.ifMatch(version), reason, caller.scope());
    }

    private Response answer(UUID id) {
        var proposed = read.one(id, caller.scope());
        return Response.ok(ProposalView.of(proposed))
                .header(HttpHeaders.ETAG, new EntityVersion(proposed.proposal().revision()).etag())
                .build();
    }
}
