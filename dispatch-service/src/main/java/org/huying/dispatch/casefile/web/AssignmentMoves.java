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
import org.huying.dispatch.casefile.AddCoHandler;
import org.huying.dispatch.casefile.ApproveReturn;
import org.huying.dispatch.casefile.Arbitrate;
import org.huying.dispatch.casefile.CaseCommand;
import org.huying.dispatch.casefile.DeclineReturn;
import org.huying.dispatch.casefile.ReassignCase;
import org.huying.dispatch.casefile.web.CaseRequests.ReasonRequest;
import org.huying.dispatch.casefile.web.CaseRequests.UnitRequest;

/** Who has a case: the subdistrict desk gives it on, decides returns and adds co-handlers. */
@Path("/v1/cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SUBDISTRICT_DESK)
@Tag(name = "cases")
class AssignmentMoves {
    private final AddCoHandler addCoHandler;
    private final ReassignCase reassign;
    private final ApproveReturn approveReturn;
    private final DeclineReturn declineReturn;
    private final Arbitrate arbitrate;
    private final Caller caller;

    AssignmentMoves(
            AddCoHandler addCoHandler,
            ReassignCase reassign,
            ApproveReturn approveReturn,
            DeclineReturn declineReturn,
            Arbitrate arbitrate,
            Caller caller) {
        this.addCoHandler = addCoHandler;
        this.reassign = reassign;
        this.approveReturn = approveReturn;
        this.declineReturn = declineReturn;
        this.arbitrate = arbitrate;
        this.caller = caller;
    }

    @POST
    @Path("/co-handlers")
    @CaseMoveAnswers
    @Operation(
            operationId = "addCoHandler",
            summary = "加派 · One more unit helps with the case",
            description =
                    "The case stays DISPATCHED or ACCEPTED. Refused when desk and community would both handle it.")
    public Response addCoHandler(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid UnitRequest request) {
        return CaseAnswer.of(addCoHandler.handle(command(number, version), request.unit(), request.reason()));
    }

    @POST
    @Path("/reassignment")
    @CaseMoveAnswers
    @Operation(
            operationId = "reassignCase",
            summary = "改派 · Another unit has the case",
            description = "DISPATCHED, ACCEPTED → DISPATCHED. The first receiver stays coordinator.")
    public Response reassign(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid UnitRequest request) {
        return CaseAnswer.of(reassign.handle(command(number, version), request.unit(), request.reason()));
    }

    @POST
    @Path("/return-approval")
    @CaseMoveAnswers
    @Operation(
            operationId = "approveReturn",
            summary = "同意退回 · The return is approved and another unit has the case",
            description = "RETURN_REQUESTED → DISPATCHED.")
    public Response approveReturn(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid UnitRequest request) {
        return CaseAnswer.of(approveReturn.handle(command(number, version), request.unit(), request.reason()));
    }

    @POST
    @Path("/return-refusal")
    @CaseMoveAnswers
    @Operation(
            operationId = "declineReturn",
            summary = "不同意退回 · The case stays with its unit, who accepts it anew",
            description = "RETURN_REQUESTED → DISPATCHED.")
    public Response declineReturn(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid ReasonRequest request) {
        return CaseAnswer.of(declineReturn.handle(command(number, version), request.reason()));
    }

    @POST
    @Path("/arbitration")
    @CaseMoveAnswers
    @Operation(
            operationId = "arbitrate",
            summary = "仲裁 · Who has the case for good",
            description = "IN_ARBITRATION → DISPATCHED. Final: it cannot be returned after this.")
    public Response arbitrate(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid UnitRequest request) {
        return CaseAnswer.of(arbitrate.handle(command(number, version), request.unit(), request.reason()));
    }

    private CaseCommand command(String number, String version) {
        return new CaseCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}
