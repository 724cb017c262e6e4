package org.huying.dispatch.deadline.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.casefile.CaseCommand;
import org.huying.dispatch.deadline.DecideExtension;
import org.huying.dispatch.deadline.Extension;
import org.huying.dispatch.deadline.FiledPetition;
import org.huying.dispatch.deadline.PetitionRequest;
import org.huying.dispatch.deadline.ReadPetitions;
import org.huying.dispatch.deadline.RequestExtension;
import org.huying.dispatch.deadline.web.DeadlineViews.ExtensionView;
import org.huying.dispatch.deadline.web.PetitionRequests.ExtensionRequest;

/** 延期: asked for by the unit that has the case, decided by the desk and never by whoever asked. */
@Path("/v1/cases/{number}/extensions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "deadlines")
class ExtensionResource {
    private final RequestExtension request;
    private final DecideExtension decide;
    private final ReadPetitions petitions;
    private final Caller caller;

    ExtensionResource(RequestExtension request, DecideExtension decide, ReadPetitions petitions, Caller caller) {
        this.request = request;
        this.decide = decide;
        this.petitions = petitions;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listExtensions", summary = "延期 · Those asked for of a case, the first first")
    public List<ExtensionView> list(@PathParam("number") String number) {
        return petitions.extensions(number, caller.scope()).stream()
                .map(ExtensionView::of)
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readExtension", summary = "延期 · One of them")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a decision is made upon",
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    public Response read(@PathParam("number") String number, @PathParam("id") UUID id) {
        return answer(Response.ok(), petitions.extension(number, id, caller.scope()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AskAnswers
    @Operation(
            operationId = "requestExtension",
            summary = "延期申请 · Asks for more time",
            description =
                    "By the unit that has the case, before the deadline for handling expires; after that it is refused. "
                            + "With an Idempotency-Key the request may be repeated for 48 hours.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for; Location names it",
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    public Response ask(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @NotNull(message = PetitionRequests.MISSING) @Valid ExtensionRequest body,
            @Context UriInfo uri) {
        var petition = new PetitionRequest(
                number, body.reason(), caller.scope(), IdempotencyKey.of(key).orElse(null), body.toString());
        var filed = request.handle(petition, body.lastDay());
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(filed.petition().id().toString())
                        .build()),
                filed);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    @DecisionAnswers
    @Operation(
            operationId = "approveExtension",
            summary = "批准延期 · Approves it",
            description = "REQUESTED → APPROVED. Refused where it would not move the deadline to a later day.")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the clock's new version",
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    public Response approve(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(Response.ok(), decide.handle(command(number, version), id, true));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    @DecisionAnswers
    @Operation(operationId = "rejectExtension", summary = "不批准延期 · Rejects it", description = "REQUESTED → REJECTED.")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the clock's new version",
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    public Response reject(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(Response.ok(), decide.handle(command(number, version), id, false));
    }

    private CaseCommand command(String number, String version) {
        return new CaseCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }

    private static Response answer(Response.ResponseBuilder response, FiledPetition<Extension> filed) {
        return response.entity(ExtensionView.of(filed.petition()))
                .header(HttpHeaders.ETAG, new EntityVersion(filed.revision()).etag())
                .build();
    }
}
