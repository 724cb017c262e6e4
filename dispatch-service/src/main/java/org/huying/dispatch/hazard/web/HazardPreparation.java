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
import org.huying.dispatch.hazard.RegradeHazard;
import org.huying.dispatch.hazard.RequestSurvey;
import org.huying.dispatch.hazard.SecureRectification;
import org.huying.dispatch.hazard.SurveyHazard;
import org.huying.dispatch.hazard.web.MoveRequests.RegradingRequest;
import org.huying.dispatch.hazard.web.MoveRequests.SecuringRequest;
import org.huying.dispatch.hazard.web.MoveRequests.SurveyOrderRequest;
import org.huying.dispatch.hazard.web.MoveRequests.SurveyRequest;

/** What comes before a rectification: survey, grade, the five that have to be secured. */
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
class HazardPreparation {
    private final RequestSurvey order;
    private final SurveyHazard survey;
    private final RegradeHazard regrade;
    private final SecureRectification secure;
    private final Clock clock;
    private final Caller caller;

    HazardPreparation(
            RequestSurvey order,
            SurveyHazard survey,
            RegradeHazard regrade,
            SecureRectification secure,
            Clock clock,
            Caller caller) {
        this.order = order;
        this.survey = survey;
        this.regrade = regrade;
        this.secure = secure;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @Path("/survey-request")
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK
    })
    @HazardMoveAnswers
    @Operation(
            operationId = "requestHazardSurvey",
            summary = "请求勘查 · Asks a partner unit to survey",
            description = "While REGISTERED, by those who answer for the place. The unit then sees the point.")
    public Response order(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = HazardRequests.MISSING) @Valid SurveyOrderRequest request) {
        return answer(order.handle(command(number, version), request.unit()));
    }

    @POST
    @Path("/survey")
    @HazardMoveAnswers
    @Operation(
            operationId = "surveyHazard",
            summary = "勘查 · The unit that was asked says what it found",
            description =
                    "While REGISTERED, by the unit that was asked. Required before the rectification of a MAJOR hazard, and where an inspection asks for it.")
    public Response survey(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = HazardRequests.MISSING) @Valid SurveyRequest request) {
        return answer(survey.handle(command(number, version), request.finding()));
    }

    @POST
    @Path("/regrading")
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK
    })
    @HazardMoveAnswers
    @Operation(
            operationId = "regradeHazard",
            summary = "调整等级 · Graver or less grave, with a reason",
            description = "While REGISTERED, by those who answer for the place.")
    public Response regrade(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = HazardRequests.MISSING) @Valid RegradingRequest request) {
        return answer(regrade.handle(command(number, version), request.grade(), request.reason()));
    }

    @POST
    @Path("/securing")
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK
    })
    @HazardMoveAnswers
    @Operation(
            operationId = "secureRectification",
            summary = "五落实 · Responsibility, measures, funds, due date, interim control",
            description =
                    "While REGISTERED, by those who answer for the place. All five before a MAJOR rectification starts; responsible unit and due date before a GENERAL one.")
    public Response secure(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = HazardRequests.MISSING) @Valid SecuringRequest request) {
        return answer(secure.handle(command(number, version), request.responsibleUnit(), request.asMeasures()));
    }

    private HazardCommand command(String number, String version) {
        return new HazardCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }

    private Response answer(Hazard moved) {
        return HazardAnswer.of(moved, clock.instant());
    }
}
