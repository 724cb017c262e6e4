package org.huying.dispatch.casefile.web;

import jakarta.annotation.security.RolesAllowed;
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
import org.huying.dispatch.casefile.RejectHandling;
import org.huying.dispatch.casefile.VerifyCase;

/** The moves of whoever checks what a handler claims; never of the handler's own unit. */
@Path("/v1/cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "cases")
class VerifierMoves {
    private final VerifyCase verify;
    private final RejectHandling reject;
    private final Caller caller;

    VerifierMoves(VerifyCase verify, RejectHandling reject, Caller caller) {
        this.verify = verify;
        this.reject = reject;
        this.caller = caller;
    }

    @POST
    @Path("/verification")
    @CaseMoveAnswers
    @Operation(
            operationId = "verifyCase",
            summary = "核查通过 · It was found done",
            description = "HANDLED → VERIFIED. Not for the unit that handled it.")
    public Response verify(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return CaseAnswer.of(verify.handle(command(number, version)));
    }

    @POST
    @Path("/handling-rejection")
    @CaseMoveAnswers
    @Operation(
            operationId = "rejectHandling",
            summary = "核查未通过 · It was found not done; the unit has it again",
            description = "HANDLED → ACCEPTED. Not for the unit that handled it.")
    public Response reject(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return CaseAnswer.of(reject.handle(command(number, version)));
    }

    private CaseCommand command(String number, String version) {
        return new CaseCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}
