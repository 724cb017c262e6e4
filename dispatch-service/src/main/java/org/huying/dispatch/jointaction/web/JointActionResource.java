package org.huying.dispatch.jointaction.web;

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
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.jointaction.JointActionFilter;
import org.huying.dispatch.jointaction.JointActionStatus;
import org.huying.dispatch.jointaction.PlanJointAction;
import org.huying.dispatch.jointaction.ReadJointActions;

/** Joint actions, planned and read. */
@Path("/v1/joint-actions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "joint-actions", description = "联合行动 · Several units act together on a case, one of them in the lead")
class JointActionResource {
    private static final String HIDDEN = "No such joint action, or outside the caller's scope";

    private final PlanJointAction plan;
    private final ReadJointActions actions;
    private final Caller caller;

    JointActionResource(PlanJointAction plan, ReadJointActions actions, Caller caller) {
        this.plan = plan;
        this.actions = actions;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @PlanAnswers
    @Operation(
            operationId = "planJointAction",
            summary = "计划联合行动 · Plans a joint action",
            description = "By a community's secretary or the desk, for cases they see. A plan with gaps, overlaps or "
                    + "missing units is accepted, and planCheck says so.")
    public Response plan(
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = JointActionRequests.MISSING) @Valid PlanRequest request,
            @Context UriInfo uri) {
        var repeatable = RepeatableRequest.of(idempotencyKey, "joint action " + request);
        return JointActionAnswer.created(plan.handle(request.draft(), caller.scope(), repeatable), uri);
    }

    @GET
    @Operation(
            operationId = "listJointActions",
            summary = "联合行动列表 · The joint actions the caller may see, newest first",
            description = "A partner unit sees those it leads, helps in or stands a shift of.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = JointActionView.class)))
    public Response list(
            @QueryParam("status") @Parameter(schema = @Schema(implementation = JointActionStatus.class)) String status,
            @QueryParam("case") @Parameter(description = "Number of a case it serves", example = "WLC-20231113-0001")
                    String caseNumber,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        JointActionFilter filter = new JointActionFilter(
                status(status),
                Optional.ofNullable(caseNumber).filter(number -> !number.isEmpty()),
                request.after().map(JointActionResource::id));
        return Pages.response(
                actions.list(filter, caller.scope(), request.limit()).map(JointActionView::of), uri);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "readJointAction", summary = "查看联合行动 · One joint action, with the moves it has")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon; facts that come in do not change it",
            content = @Content(schema = @Schema(implementation = JointActionView.class)))
    @APIResponse(
            responseCode = "404",
            description = HIDDEN,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        return JointActionAnswer.of(actions.one(number, caller.scope()));
    }

    @GET
    @Path("/{number}/plan-check")
    @Operation(
            operationId = "checkJointActionPlan",
            summary = "检查计划 · Gaps, overlaps and missing units of the plan, minutes covered")
    @APIResponse(
            responseCode = "200",
            description = "The check",
            content = @Content(schema = @Schema(implementation = PlanCheckView.class)))
    @APIResponse(
            responseCode = "404",
            description = HIDDEN,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PlanCheckView check(@PathParam("number") String number) {
        return PlanCheckView.of(actions.one(number, caller.scope()).check());
    }

    @GET
    @Path("/{number}/figures")
    @Operation(
            operationId = "readJointActionFigures",
            summary = "行动数据 · Planned and present by shift, interventions by kind, and the review",
            description = "Also what became known after the end is counted; asOf says until when.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = FiguresView.class)))
    @APIResponse(
            responseCode = "404",
            description = HIDDEN,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public FiguresView figures(@PathParam("number") String number) {
        AccessScope scope = caller.scope();
        return FiguresView.of(actions.one(number, scope), actions.figures(number, scope));
    }

    private static Optional<JointActionStatus> status(String name) {
        if (name == null || name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(JointActionStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "没有这个状态", "No such status: one of " + Arrays.toString(JointActionStatus.values()))));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
