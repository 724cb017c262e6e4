package org.huying.dispatch.visit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.visit.ReadVisits;
import org.huying.dispatch.visit.RecordVisit;

/** Visits on one case. */
@Path("/v1/cases/{number}/visits")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "field work", description = "现场工作 · Visits, canvasses, coverage and measurements")
class VisitResource {
    private final RecordVisit record;
    private final ReadVisits visits;
    private final Caller caller;

    VisitResource(RecordVisit record, ReadVisits visits, Caller caller) {
        this.record = record;
        this.visits = visits;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listVisits",
            summary = "走访记录 · The visits on a case",
            description = "All of them for those who answer for the place; a partner unit sees its own.")
    @APIResponse(
            responseCode = "200",
            description = "In the order in which they were made, however late they were told",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = VisitView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<VisitView> list(@PathParam("number") String number) {
        return visits.of(number, caller.scope()).stream().map(VisitView::of).toList();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @VisitAnswers
    @Operation(
            operationId = "recordVisit",
            summary = "记录走访 · Tells a visit",
            description = "编号由手机给出，可离线补录，重复提交结果相同。走访不改变案卷状态。 · "
                    + "The phone gives the id, a UUID of its own for each visit. May be told late, in any order, also "
                    + "after the case was closed, and again: no Idempotency-Key and no If-Match are needed. A visit "
                    + "never changes the case, whatever came of it. Rules may ask for company (type too-few-staff).")
    public VisitView record(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @NotNull(message = VisitRequest.MISSING) @Valid VisitRequest request) {
        return VisitView.of(record.handle(number, id, request.report(), caller.scope()));
    }
}
