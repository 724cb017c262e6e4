package org.huying.dispatch.hazard.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.hazard.RecordInspection;
import org.huying.dispatch.hazard.web.MoveRequests.InspectionRequest;

/** What a phone tells of a hazard point, late perhaps and more than once. */
@Path("/v1/hazards/{number}/inspections/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "hazards")
class HazardFacts {
    private final RecordInspection inspect;
    private final Clock clock;
    private final Caller caller;

    HazardFacts(RecordInspection inspect, Clock clock, Caller caller) {
        this.inspect = inspect;
        this.clock = clock;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK
    })
    @FactAnswers
    @APIResponse(
            responseCode = "200",
            description = "Recorded; ETag names the point's version",
            content = @Content(schema = @Schema(implementation = HazardView.class)))
    @Operation(
            operationId = "recordHazardInspection",
            summary = "现场核查 · At least two looked at it on site",
            description = "The phone gives the id; no Idempotency-Key and no If-Match are needed. The same id with the "
                    + "same content again, however late, has no second effect. It counts for the round it happened in.")
    public Response inspect(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @NotNull(message = HazardRequests.MISSING) @Valid InspectionRequest request) {
        return HazardAnswer.of(inspect.handle(number, request.asInspection(id), caller.scope()), clock.instant());
    }
}
