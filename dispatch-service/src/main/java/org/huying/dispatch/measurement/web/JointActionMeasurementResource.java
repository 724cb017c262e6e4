package org.huying.dispatch.measurement.web;

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
import org.huying.dispatch.matter.MatterKind;
import org.huying.dispatch.matter.MatterNumber;
import org.huying.dispatch.measurement.ReadMeasurements;
import org.huying.dispatch.measurement.RecordMeasurement;

/** Measurements of one joint action. */
@Path("/v1/joint-actions/{number}/measurements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "field work")
class JointActionMeasurementResource {
    private final RecordMeasurement record;
    private final ReadMeasurements measurements;
    private final Caller caller;

    JointActionMeasurementResource(RecordMeasurement record, ReadMeasurements measurements, Caller caller) {
        this.record = record;
        this.measurements = measurements;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listMeasurementsOfJointAction",
            summary = "联合行动量测 · The measurements of a joint action",
            description = "Each by itself: neither populations nor windows are added up.")
    @APIResponse(
            responseCode = "200",
            description = "In the order in which they were taken, however late they were told",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MeasurementView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such joint action, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<MeasurementView> list(@PathParam("number") String number) {
        return measurements.of(matter(number), caller.scope()).stream()
                .map(MeasurementView::of)
                .toList();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @MeasurementAnswers
    @Operation(
            operationId = "recordMeasurementOfJointAction",
            summary = "登记量测 · Tells what was counted for a joint action",
            description = "编号由手机给出，可离线补录，重复提交结果相同。未观察到任何对象即“无数据”。 · "
                    + "The phone gives the id, a UUID of its own. May be told late, in any order, and again: no "
                    + "Idempotency-Key and no If-Match are needed. Of nothing observed there is no percent.")
    public MeasurementView record(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @NotNull(message = MeasurementRequest.MISSING) @Valid MeasurementRequest request) {
        return MeasurementView.of(record.handle(matter(number), id, request.measured(), caller.scope()));
    }

    private static MatterNumber matter(String number) {
        return new MatterNumber(MatterKind.JOINT_ACTION, number);
    }
}
