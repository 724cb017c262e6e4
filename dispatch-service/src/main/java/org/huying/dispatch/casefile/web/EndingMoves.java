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
import org.huying.dispatch.casefile.DeclineFiling;
import org.huying.dispatch.casefile.FilePreChecked;
import org.huying.dispatch.casefile.TransferOut;
import org.huying.dispatch.casefile.VoidCase;
import org.huying.dispatch.casefile.web.CaseRequests.ReasonRequest;
import org.huying.dispatch.casefile.web.CaseRequests.TransferRequest;
import org.huying.dispatch.casefile.web.CaseRequests.VoidRequest;

/** What the desk decides at either end of a case: filing after a pre-check, transfer, voiding. */
@Path("/v1/cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SUBDISTRICT_DESK)
@Tag(name = "cases")
class EndingMoves {
    private final TransferOut transferOut;
    private final VoidCase makeVoid;
    private final FilePreChecked file;
    private final DeclineFiling declineFiling;
    private final Caller caller;

    EndingMoves(
            TransferOut transferOut,
            VoidCase makeVoid,
            FilePreChecked file,
            DeclineFiling declineFiling,
            Caller caller) {
        this.transferOut = transferOut;
        this.makeVoid = makeVoid;
        this.file = file;
        this.declineFiling = declineFiling;
        this.caller = caller;
    }

    @POST
    @Path("/transfer")
    @CaseMoveAnswers
    @Operation(
            operationId = "transferOut",
            summary = "移交 · A body outside the subdistrict has it now",
            description = "Ends the handling here with outcome TRANSFERRED.")
    public Response transferOut(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid TransferRequest request) {
        return CaseAnswer.of(transferOut.handle(command(number, version), request.referral(), request.reason()));
    }

    @POST
    @Path("/voiding")
    @CaseMoveAnswers
    @Operation(
            operationId = "voidCase",
            summary = "作废 · The case is void",
            description = "From any open status; not for a closed case.")
    public Response makeVoid(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid VoidRequest request) {
        return CaseAnswer.of(makeVoid.handle(command(number, version), request.reasonCode(), request.reason()));
    }

    @POST
    @Path("/filing")
    @CaseMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "fileCase",
            summary = "核实后立案 · The pre-check found something: filed and dispatched",
            description = "PRE_CHECK → FILED → DISPATCHED.")
    public Response file(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return CaseAnswer.of(file.handle(command(number, version)));
    }

    @POST
    @Path("/filing-refusal")
    @CaseMoveAnswers
    @Operation(
            operationId = "declineFiling",
            summary = "不予立案 · The pre-check found nothing to file",
            description = "PRE_CHECK → DECLINED.")
    public Response declineFiling(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid ReasonRequest request) {
        return CaseAnswer.of(declineFiling.handle(command(number, version), request.reason()));
    }

    private CaseCommand command(String number, String version) {
        return new CaseCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}
