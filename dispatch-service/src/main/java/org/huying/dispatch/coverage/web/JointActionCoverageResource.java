package org.huying.dispatch.coverage.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.coverage.web.CoverageRequests.CoverageRequest;
import org.huying.dispatch.coverage.web.CoverageRequests.DoneRequest;
import org.huying.dispatch.coverage.web.CoverageRequests.PlanRequest;
import org.huying.dispatch.matter.MatterKind;
import org.huying.dispatch.matter.MatterNumber;

/** Coverage targets of one joint action. */
@Path("/v1/joint-actions/{number}/coverage-targets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "field work")
class JointActionCoverageResource {
    private final CoverageDesk desk;

    JointActionCoverageResource(CoverageDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listCoverageTargetsOfJointAction",
            summary = "联合行动覆盖目标 · The coverage targets of a joint action")
    @APIResponse(
            responseCode = "200",
            description = "The first first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CoverageView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such joint action, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<CoverageView> list(@PathParam("number") String number) {
        return desk.list(matter(number));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @CoverageAnswers
    @Operation(
            operationId = "setCoverageTargetOfJointAction",
            summary = "设定覆盖目标 · So many items are to be done for a joint action",
            description = "By the units that handle it and by those who answer for its place.")
    public Response set(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = CoverageRequests.MISSING) @Valid CoverageRequest request,
            @Context UriInfo uri) {
        return desk.set(matter(number), idempotencyKey, request, uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readCoverageTargetOfJointAction",
            summary = "查看覆盖目标 · One coverage target of a joint action, counted from its items")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = CoverageView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such target, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number, @PathParam("id") UUID id) {
        return desk.read(matter(number), id);
    }

    @POST
    @Path("/{id}/plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @PlanAnswers
    @Operation(
            operationId = "changeCoveragePlanOfJointAction",
            summary = "调整计划数 · Changes how many are planned, for a reason",
            description = "What was done stays; more than planned is said as beyondPlan.")
    public Response changePlan(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = CoverageRequests.MISSING) @Valid PlanRequest request) {
        return desk.changePlan(matter(number), id, version, request);
    }

    @PUT
    @Path("/{id}/done/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoneAnswers
    @Operation(
            operationId = "recordCoverageDoneOfJointAction",
            summary = "登记完成一项 · Tells that one item was done",
            description = "编号由手机给出，可离线补录，重复提交结果相同。 · "
                    + "The phone gives the item's id, a UUID of its own. May be told late, in any order, and again: no "
                    + "Idempotency-Key and no If-Match are needed.")
    public CoverageItemView done(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @NotNull(message = CoverageRequests.MISSING) @Valid DoneRequest request) {
        return desk.done(matter(number), id, item, request);
    }

    private static MatterNumber matter(String number) {
        return new MatterNumber(MatterKind.JOINT_ACTION, number);
    }
}
