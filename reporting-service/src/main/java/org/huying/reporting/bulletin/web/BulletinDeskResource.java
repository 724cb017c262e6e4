package org.huying.reporting.bulletin.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.bulletin.BulletinNumber;
import org.huying.reporting.bulletin.CorrectBulletin;
import org.huying.reporting.bulletin.IssueBulletin;
import org.huying.reporting.bulletin.ReadBulletins;
import org.huying.reporting.bulletin.web.BulletinRequests.CorrectRequest;
import org.huying.reporting.bulletin.web.BulletinRequests.IssueRequest;

@Path("/v1/bulletins")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SUBDISTRICT_DESK)
@Tag(name = "bulletins")
class BulletinDeskResource {
    private final IssueBulletin issue;
    private final CorrectBulletin correct;
    private final ReadBulletins bulletins;
    private final Caller caller;
    private final Clock clock;

    BulletinDeskResource(
            IssueBulletin issue, CorrectBulletin correct, ReadBulletins bulletins, Caller caller, Clock clock) {
        this.issue = issue;
        this.correct = correct;
        this.bulletins = bulletins;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "issueBulletin",
            summary = "发布通报 · Issues the bulletin of a week, a month or a campaign",
            description = "由受理台发布。数字按截至时间冻结，连同指标定义、规则版本和内容散列，每年从 1 号起连续编号，发布后不再改动；每次发布记入审计。 · "
                    + "By the desk. The figures are frozen as known at asOf, with their definitions, the version of the rules "
                    + "and a hash, under a number without gaps in its year; nothing of it changes any more. On record.")
    @APIResponse(
            responseCode = "201",
            description = "已发布 · Issued, once for each Idempotency-Key; Location names it",
            content = @Content(schema = @Schema(implementation = BulletinView.class)))
    @APIResponse(
            responseCode = "409",
            description = "该期已发布，number 为现行的一期；请发布更正 · Issued for that already, number names the one that stands; "
                    + "issue a correction",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "期别或截至时间无效、统计期未结束，或同一 Idempotency-Key 用于另一请求，见 errors · Unusable period or asOf, a "
                    + "period that is not over, or the key came before with another request; see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response issue(
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = BulletinRequests.MISSING) @Valid IssueRequest request,
            @Context UriInfo uri) {
        var key = IdempotencyKey.of(idempotencyKey);
        return created(issue.handle(request.order(), key, caller.scope()), uri);
    }

    @POST
    @Path("/{number}/corrections")
    @Operation(
            operationId = "correctBulletin",
            summary = "更正通报 · Issues a correction of a bulletin",
            description = "更正是一期新的通报，同一统计期，写明更正哪一期和原因；原通报不变，但会写明由哪一期更正。 · "
                    + "A new bulletin of the same period that names the old one and says why; the old one stays as it was and "
                    + "tells by which it was corrected. Figures as known at asOf. On record.")
    @APIResponse(
            responseCode = "201",
            description = "已发布 · Issued, once for each Idempotency-Key; Location names it",
            content = @Content(schema = @Schema(implementation = BulletinView.class)))
    @APIResponse(
            responseCode = "404",
            description = "没有这一期 · No such bulletin",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "已被更正，correctedBy 为更正它的一期 · Corrected already, correctedBy names by which",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "缺少原因或截至时间无效，见 errors · No reason, or an unusable asOf; see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response correct(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = BulletinRequests.MISSING) @Valid CorrectRequest request,
            @Context UriInfo uri) {
        var key = IdempotencyKey.of(idempotencyKey);
        return created(correct.handle(request.order(number), key, caller.scope()), uri);
    }

    private Response created(BulletinNumber number, UriInfo uri) {
        var place = uri.getBaseUriBuilder().path("v1/bulletins").path(number.toString());
        return Response.created(place.build())
                .entity(BulletinView.of(bulletins.one(number.toString(), clock.instant())))
                .build();
    }
}
