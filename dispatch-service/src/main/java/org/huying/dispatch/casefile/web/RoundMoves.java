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
import org.huying.dispatch.casefile.ForceClosure;
import org.huying.dispatch.casefile.ForceVerification;
import org.huying.dispatch.casefile.LinkRecurrence;
import org.huying.dispatch.casefile.ReopenCase;
import org.huying.dispatch.casefile.web.CaseRequests.ForcedClosureRequest;
import org.huying.dispatch.casefile.web.CaseRequests.ReasonRequest;
import org.huying.dispatch.casefile.web.CaseRequests.RecurrenceRequest;

/** What goes past a co-handler, and what begins anew; all are the subdistrict desk's. */
@Path("/v1/cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SUBDISTRICT_DESK)
@Tag(name = "cases")
class RoundMoves {
    private final ForceVerification forceVerification;
    private final ForceClosure forceClosure;
    private final ReopenCase reopen;
    private final LinkRecurrence linkRecurrence;
    private final Caller caller;

    RoundMoves(
            ForceVerification forceVerification,
            ForceClosure forceClosure,
            ReopenCase reopen,
            LinkRecurrence linkRecurrence,
            Caller caller) {
        this.forceVerification = forceVerification;
        this.forceClosure = forceClosure;
        this.reopen = reopen;
        this.linkRecurrence = linkRecurrence;
        this.caller = caller;
    }

    @POST
    @Path("/forced-verification")
    @CaseMoveAnswers
    @Operation(
            operationId = "forceVerification",
            summary = "强制核查通过 · Found done although a co-handler is at work",
            description = "HANDLED → VERIFIED. The reason is kept and told.")
    public Response forceVerification(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid ReasonRequest request) {
        return CaseAnswer.of(forceVerification.handle(command(number, version), request.reason()));
    }

    @POST
    @Path("/forced-closure")
    @CaseMoveAnswers
    @Operation(
            operationId = "forceClosure",
            summary = "强制结案 · Closed although a co-handler is at work",
            description =
                    "FOLLOWED_UP → CLOSED. Co-handlers still at work are called off; the reason is kept and told.")
    public Response forceClosure(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid ForcedClosureRequest request) {
        return CaseAnswer.of(forceClosure.handle(command(number, version), request.outcome(), request.reason()));
    }

    @POST
    @Path("/reopening")
    @CaseMoveAnswers
    @Operation(
            operationId = "reopenCase",
            summary = "重办 · The case begins its next round",
            description =
                    "FOLLOWED_UP, CLOSED → DISPATCHED, same number and unit. A first follow-up with a plain no does it by itself.")
    public Response reopen(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid ReasonRequest request) {
        return CaseAnswer.of(reopen.handle(command(number, version), request.reason()));
    }

    @POST
    @Path("/recurrence")
    @CaseMoveAnswers
    @Operation(
            operationId = "linkRecurrence",
            summary = "复发 · The matter was there before",
            description = "Links an open case to an earlier one that is closed.")
    public Response linkRecurrence(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid RecurrenceRequest request) {
        return CaseAnswer.of(linkRecurrence.handle(command(number, version), request.recurrenceOf()));
    }

    private CaseCommand command(String number, String version) {
        return new CaseCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}
