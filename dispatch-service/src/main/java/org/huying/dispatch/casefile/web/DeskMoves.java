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
import org.huying.dispatch.casefile.CaseCommand;
import org.huying.dispatch.casefile.CloseCase;
import org.huying.dispatch.casefile.RecordFollowUp;
import org.huying.dispatch.casefile.web.CaseRequests.ClosureRequest;
import org.huying.dispatch.casefile.web.CaseRequests.FollowUpRequest;

/** The moves of the subdistrict desk: the centre asks the reporter and closes, never the handler. */
@Path("/v1/cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SUBDISTRICT_DESK)
@Tag(name = "cases")
class DeskMoves {
    private final RecordFollowUp followUp;
    private final CloseCase close;
    private final Caller caller;

    DeskMoves(RecordFollowUp followUp, CloseCase close, Caller caller) {
        this.followUp = followUp;
        this.close = close;
        this.caller = caller;
    }

    @POST
    @Path("/follow-up")
    @RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.COMMUNITY_SECRETARY})
    @CaseMoveAnswers
    @Operation(
            operationId = "followUpCase",
            summary = "回访 · The reporter was asked",
            description =
                    "VERIFIED → FOLLOWED_UP. By the desk; where the desk itself handled the case, by the community.")
    public Response followUp(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid FollowUpRequest request) {
        return CaseAnswer.of(followUp.handle(command(number, version), request.answers()));
    }

    @POST
    @Path("/closure")
    @CaseMoveAnswers
    @Operation(
            operationId = "closeCase",
            summary = "结案 · Closes the case",
            description = "FOLLOWED_UP → CLOSED. RESOLVED via REFERRAL names a referral of the case with an outcome.")
    public Response close(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid ClosureRequest request) {
        return CaseAnswer.of(close.handle(command(number, version), request.outcome(), request.way()));
    }

    private CaseCommand command(String number, String version) {
        return new CaseCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}
