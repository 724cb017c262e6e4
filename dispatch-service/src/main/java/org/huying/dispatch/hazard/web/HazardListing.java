package org.huying.dispatch.hazard.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.hazard.Hazard;
import org.huying.dispatch.hazard.HazardCommand;
import org.huying.dispatch.hazard.LiftListing;
import org.huying.dispatch.hazard.ListHazard;
import org.huying.dispatch.hazard.web.MoveRequests.ListingRequest;

/** Listed supervision of a hazard (挂牌督办). */
@Path("/v1/hazards/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "hazards")
class HazardListing {
    private final ListHazard list;
    private final LiftListing lift;
    private final Clock clock;
    private final Caller caller;

    HazardListing(ListHazard list, LiftListing lift, Clock clock, Caller caller) {
        this.list = list;
        this.lift = lift;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @Path("/listing")
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    @HazardMoveAnswers
    @Operation(
            operationId = "listHazard",
            summary = "挂牌督办 · An organ lists the hazard",
            description =
                    "By the desk, for an organ of the subdistrict: a MAJOR or overdue hazard that is not verified yet.")
    public Response list(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = HazardRequests.MISSING) @Valid ListingRequest request) {
        return answer(list.handle(command(number, version), request.asListing()));
    }

    @POST
    @Path("/listing-lifting")
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    @HazardMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "liftHazardListing",
            summary = "摘牌 · The organ takes it off its list",
            description = "By the desk, once it is verified, struck off or withdrawn.")
    public Response lift(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(lift.handle(command(number, version)));
    }

    private HazardCommand command(String number, String version) {
        return new HazardCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }

    private Response answer(Hazard moved) {
        return HazardAnswer.of(moved, clock.instant());
    }
}
