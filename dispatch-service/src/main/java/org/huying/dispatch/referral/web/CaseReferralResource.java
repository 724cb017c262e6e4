package org.huying.dispatch.referral.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.referral.ReadReferrals;
import org.huying.dispatch.referral.Referral;
import org.huying.dispatch.referral.SendReferral;
import org.huying.dispatch.referral.web.ReferralRequests.ReferralRequest;

/** Referrals of one case. */
@Path("/v1/cases/{number}/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "referrals",
        description = "移交 · A matter put before the police or another unit; the case stays with its owner")
class CaseReferralResource {
    private final SendReferral send;
    private final ReadReferrals referrals;
    private final Caller caller;

    CaseReferralResource(SendReferral send, ReadReferrals referrals, Caller caller) {
        this.send = send;
        this.referrals = referrals;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK,
        Role.Names.PARTNER
    })
    @Operation(operationId = "listReferralsOfCase", summary = "案卷移交记录 · The referrals of a case")
    @APIResponse(
            responseCode = "200",
            description = "The first first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ReferralView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<ReferralView> list(@PathParam("number") String number) {
        AccessScope scope = caller.scope();
        return referrals.of(number, scope).stream()
                .map(referral -> ReferralView.of(referral, scope))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @ReferralAnswers
    @Operation(
            operationId = "sendReferral",
            summary = "移交 · Refers the matter to the police or another partner unit",
            description =
                    "By the community's secretary or the desk. The unit learns topic, place and reason, never who reported it or "
                            + "what they wrote; it is to acknowledge by the deadline. The case stays with its owner.")
    public Response send(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = ReferralRequests.MISSING) @Valid ReferralRequest request,
            @Context UriInfo uri) {
        AccessScope scope = caller.scope();
        var repeatable = RepeatableRequest.of(idempotencyKey, "referral " + number + request);
        Referral sent = send.handle(number, request.unit(), request.terms(), scope, repeatable);
        return ReferralAnswer.created(sent, scope, uri);
    }
}
