package org.huying.dispatch.casefile.web;

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
import org.huying.dispatch.casefile.AcceptCoHandling;
import org.huying.dispatch.casefile.CaseCommand;
import org.huying.dispatch.casefile.ReportCoHandled;
import org.huying.dispatch.casefile.web.CaseRequests.HandlingReportRequest;

/** The moves of a unit that helps with a case. */
@Path("/v1/cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "cases")
class CoHandlerMoves {
    private final AcceptCoHandling accept;
    private final ReportCoHandled report;
    private final Caller caller;

    CoHandlerMoves(AcceptCoHandling accept, ReportCoHandled report, Caller caller) {
        this.accept = accept;
        this.report = report;
        this.caller = caller;
    }

    @POST
    @Path("/co-handling/acceptance")
    @CaseMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "acceptCoHandling",
            summary = "协办签收 · The co-handling unit takes its task on",
            description = "The case stays where it is. Only for a unit that co-handles the case.")
    public Response accept(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return CaseAnswer.of(accept.handle(command(number, version)));
    }

    @POST
    @Path("/co-handling/report")
    @CaseMoveAnswers
    @Operation(
            operationId = "reportCoHandled",
            summary = "协办办结 · The co-handling unit reports what it did",
            description = "The case stays where it is. Only for a unit that co-handles the case.")
    public Response report(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid HandlingReportRequest request) {
        return CaseAnswer.of(report.handle(command(number, version), request.report(), request.photoIds()));
    }

    private CaseCommand command(String number, String version) {
        return new CaseCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}
