package org.huying.dispatch.referral.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.referral.ReadReferrals;
import org.huying.dispatch.referral.ReferralFilter;
import org.huying.dispatch.referral.ReferralStatus;

/** Referrals, read. */
@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "referrals")
class ReferralResource {
    private final ReadReferrals referrals;
    private final Caller caller;

    ReferralResource(ReadReferrals referrals, Caller caller) {
        this.referrals = referrals;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listReferrals",
            summary = "移交列表 · The referrals the caller may see, newest first",
            description = "A partner unit sees those sent to it.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ReferralView.class)))
    public Response list(
            @QueryParam("status") @Parameter(schema = @Schema(implementation = ReferralStatus.class)) String status,
            @QueryParam("overdue")
                    @DefaultValue("false")
                    @Parameter(description = "Only those that are unanswered past their deadline")
                    boolean overdue,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        var filter = new ReferralFilter(status(status), overdue, request.after().map(ReferralResource::id));
        AccessScope scope = caller.scope();
        return Pages.response(
                referrals.list(filter, scope, request.limit()).map(referral -> ReferralView.of(referral, scope)), uri);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "readReferral", summary = "查看移交 · One referral, with the moves it has")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such referral, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        AccessScope scope = caller.scope();
        return ReferralAnswer.of(referrals.one(number, scope), scope);
    }

    private static Optional<ReferralStatus> status(String name) {
        if (name == null || name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(ReferralStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Malformed("没有这个状态", "No such status: one of " + Arrays.toString(ReferralStatus.values()))));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
