package org.huying.dispatch.whistle.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.whistle.CloseWhistle;
import org.huying.dispatch.whistle.GiveResult;
import org.huying.dispatch.whistle.RateCaller;
import org.huying.dispatch.whistle.RateUnit;
import org.huying.dispatch.whistle.ReportIn;
import org.huying.dispatch.whistle.Whistle;
import org.huying.dispatch.whistle.WhistleCommand;
import org.huying.dispatch.whistle.web.WhistleRequests.CallerEvaluationRequest;
import org.huying.dispatch.whistle.web.WhistleRequests.UnitEvaluationRequest;
import org.huying.dispatch.whistle.web.WhistleRequests.WhistleResultRequest;

/** The moves of a whistle: units come and give results, both sides rate, whoever called closes. */
@Path("/v1/whistles/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "whistles")
class WhistleMoves {
    private final ReportIn reportIn;
    private final GiveResult result;
    private final RateUnit rateUnit;
    private final RateCaller rateCaller;
    private final CloseWhistle close;
    private final Caller caller;

    WhistleMoves(
            ReportIn reportIn,
            GiveResult result,
            RateUnit rateUnit,
            RateCaller rateCaller,
            CloseWhistle close,
            Caller caller) {
        this.reportIn = reportIn;
        this.result = result;
        this.rateUnit = rateUnit;
        this.rateCaller = rateCaller;
        this.close = close;
        this.caller = caller;
    }

    @POST
    @Path("/report-in")
    @WhistleMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "reportIn",
            summary = "报到 · A called unit reports in",
            description =
                    "While SOUNDED or ANSWERED, by a called unit. At the deadline itself is in time; later is noted as missed first.")
    public Response reportIn(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(reportIn.handle(command(number, version)));
    }

    @POST
    @Path("/result")
    @WhistleMoveAnswers
    @Operation(
            operationId = "giveWhistleResult",
            summary = "处置结果 · A unit that came says what it did",
            description = "Once for each unit, while SOUNDED or ANSWERED.")
    public Response giveResult(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = WhistleRequests.MISSING) @Valid WhistleResultRequest request) {
        return answer(result.handle(command(number, version), request.result()));
    }

    @POST
    @Path("/unit-evaluation")
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @WhistleMoveAnswers
    @Operation(
            operationId = "rateWhistleUnit",
            summary = "评价到场单位 · Whoever called rates a unit that came",
            description = "While ANSWERED; EVALUATED once both sides of every unit that came have rated.")
    public Response rateUnit(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = WhistleRequests.MISSING) @Valid UnitEvaluationRequest request) {
        return answer(rateUnit.handle(command(number, version), request.unit(), request.rating()));
    }

    @POST
    @Path("/caller-evaluation")
    @WhistleMoveAnswers
    @Operation(
            operationId = "rateWhistleCaller",
            summary = "评价吹哨单位 · A unit that came rates whoever called",
            description = "While ANSWERED, after its result.")
    public Response rateCaller(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = WhistleRequests.MISSING) @Valid CallerEvaluationRequest request) {
        return answer(rateCaller.handle(command(number, version), request.rating()));
    }

    @POST
    @Path("/closure")
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @WhistleMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "closeWhistle",
            summary = "办结吹哨 · Whoever called closes the whistle",
            description = "ANSWERED or EVALUATED → CLOSED, once every unit that came is rated.")
    public Response close(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(close.handle(command(number, version)));
    }

    private WhistleCommand command(String number, String version) {
        return new WhistleCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }

    private Response answer(Whistle moved) {
        return WhistleAnswer.of(moved, caller.scope());
    }
}
