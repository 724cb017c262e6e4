package org.huying.dispatch.reopening.web;

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
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.FactId;
import org.huying.dispatch.reopening.AnswerWithin;
import org.huying.dispatch.reopening.ApproveReopening;
import org.huying.dispatch.reopening.DeclineReopening;
import org.huying.dispatch.reopening.ReadReopeningRequests;
import org.huying.dispatch.reopening.ReopeningCommand;
import org.huying.dispatch.reopening.ReopeningFilter;
import org.huying.dispatch.reopening.ReopeningRequest;
import org.huying.dispatch.reopening.ReopeningStatus;

/** Requests of reporters to reopen closed cases: read and decided by those who did not handle them. */
@Path("/v1/reopening-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "reopening requests", description = "申请重办 · Reporters ask for closed cases to be reopened")
class ReopeningResource {
    private final ReadReopeningRequests requests;
    private final ApproveReopening approve;
    private final DeclineReopening decline;
    private final AnswerWithin answerWithin;
    private final Caller caller;

    ReopeningResource(
            ReadReopeningRequests requests,
            ApproveReopening approve,
            DeclineReopening decline,
            AnswerWithin answerWithin,
            Caller caller) {
        this.requests = requests;
        this.approve = approve;
        this.decline = decline;
        this.answerWithin = answerWithin;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listReopeningRequests",
            summary = "重办申请列表 · The requests the caller may see, the oldest first",
            description = "With status REQUESTED: what is to be decided, with how long each has waited.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ReopeningView.class)))
    public Response list(
            @QueryParam("status") @Parameter(schema = @Schema(implementation = ReopeningStatus.class)) String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, cursor);
        ReopeningFilter filter =
                new ReopeningFilter(status(status), page.after().map(ReopeningResource::id));
        return Pages.response(
                requests.list(filter, caller.scope(), page.limit())
                        .map(request -> ReopeningView.of(request, answerWithin)),
                uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readReopeningRequest", summary = "查看重办申请 · One request, with the moves it has")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a decision is made upon",
            content = @Content(schema = @Schema(implementation = ReopeningView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such request, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("id") String id) {
        return answer(requests.one(FactId.of(id), caller.scope()));
    }

    @POST
    @Path("/{id}/approval")
    @DecisionAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "approveReopening",
            summary = "同意重办 · The case begins its next round",
            description = "REQUESTED → APPROVED, and the case CLOSED → DISPATCHED, same number and unit. By the desk; "
                    + "where the desk itself handled the case, by the community.")
    public Response approve(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(approve.handle(command(id, version)));
    }

    @POST
    @Path("/{id}/refusal")
    @DecisionAnswers
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declineReopening",
            summary = "不予重办 · The case stays closed, and the reporter is told why",
            description =
                    "REQUESTED → DECLINED. By the desk; where the desk itself handled the case, by the community.")
    public Response decline(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = DeclineReopeningRequest.MISSING) @Valid DeclineReopeningRequest request) {
        return answer(decline.handle(command(id, version), request.reason()));
    }

    private ReopeningCommand command(String id, String version) {
        return new ReopeningCommand(FactId.of(id), EntityVersion.ifMatch(version), caller.scope());
    }

    private Response answer(ReopeningRequest request) {
        return Response.ok(ReopeningView.of(request, answerWithin))
                .header(HttpHeaders.ETAG, new EntityVersion(request.revision()).etag())
                .build();
    }

    private static Optional<ReopeningStatus> status(String name) {
        if (name == null || name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(ReopeningStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "没有这个状态", "No such status: one of " + Arrays.toString(ReopeningStatus.values()))));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
