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
import org.huying.dispatch.casefile.DelegateTask;
import org.huying.dispatch.casefile.RecordFirstContact;
import org.huying.dispatch.casefile.RequestReturn;
import org.huying.dispatch.casefile.web.CaseRequests.DelegationRequest;
import org.huying.dispatch.casefile.web.CaseRequests.FirstContactRequest;
import org.huying.dispatch.casefile.web.CaseRequests.ReasonRequest;

/** What a unit may do with its task besides accepting and reporting. */
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
class LeadMoves {
    private final RequestReturn requestReturn;
    private final RecordFirstContact firstContact;
    private final DelegateTask delegate;
    private final Caller caller;

    LeadMoves(RequestReturn requestReturn, RecordFirstContact firstContact, DelegateTask delegate, Caller caller) {
        this.requestReturn = requestReturn;
        this.firstContact = firstContact;
        this.delegate = delegate;
        this.caller = caller;
    }

    @POST
    @Path("/return-request")
    @CaseMoveAnswers
    @Operation(
            operationId = "requestReturn",
            summary = "申请退回 · The owning unit asks to give the case back",
            description =
                    "DISPATCHED, ACCEPTED → RETURN_REQUESTED; the second request of a case → IN_ARBITRATION. No clock stops. Refused once arbitration has decided.")
    public Response requestReturn(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid ReasonRequest request) {
        return CaseAnswer.of(requestReturn.handle(command(number, version), request.reason()));
    }

    @POST
    @Path("/first-contact")
    @CaseMoveAnswers
    @Operation(
            operationId = "recordFirstContact",
            summary = "首次联系 · When the owning unit first contacted the reporter",
            description = "Once in a round, at any time after acceptance.")
    public Response firstContact(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid FirstContactRequest request) {
        return CaseAnswer.of(firstContact.handle(command(number, version), request.contactedAt()));
    }

    @POST
    @Path("/delegation")
    @RolesAllowed(Role.Names.PARTY_GROUP_LEADER)
    @CaseMoveAnswers
    @Operation(
            operationId = "delegateTask",
            summary = "转派 · The party group's leader names the worker who has the task",
            description = "Within the unit, which answers for it as before; the case stays where it is.")
    public Response delegate(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid DelegationRequest request) {
        return CaseAnswer.of(delegate.handle(command(number, version), request.worker()));
    }

    private CaseCommand command(String number, String version) {
        return new CaseCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}
