package org.huying.dispatch.subscription.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.subscription.EnableSubscription;
import org.huying.dispatch.subscription.EndSubscription;
import org.huying.dispatch.subscription.PauseSubscription;
import org.huying.dispatch.subscription.ResumeSubscription;
import org.huying.dispatch.subscription.Subscription;
import org.huying.dispatch.subscription.SubscriptionCommand;

/** Stopping a subscription and letting it go on. */
@Path("/v1/subscriptions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.PARTNER})
@Tag(name = "subscriptions")
class SubscriptionMoves {
    private final PauseSubscription pause;
    private final ResumeSubscription resume;
    private final EnableSubscription enable;
    private final EndSubscription end;
    private final Caller caller;

    SubscriptionMoves(
            PauseSubscription pause,
            ResumeSubscription resume,
            EnableSubscription enable,
            EndSubscription end,
            Caller caller) {
        this.pause = pause;
        this.resume = resume;
        this.enable = enable;
        this.end = end;
        this.caller = caller;
    }

    @POST
    @Path("/pause")
    @SubscriptionMoveAnswers
    @Operation(
            operationId = "pauseSubscription",
            summary = "暂停 · Nothing is sent for a while",
            description = "ACTIVE → PAUSED. What comes meanwhile waits.")
    @APIResponse(
            responseCode = "200",
            description = "The paused subscription; ETag names its new version",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response pause(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(pause.handle(command(id, version)));
    }

    @POST
    @Path("/resumption")
    @SubscriptionMoveAnswers
    @Operation(
            operationId = "resumeSubscription",
            summary = "恢复 · It goes on where it was paused",
            description = "PAUSED → ACTIVE.")
    @APIResponse(
            responseCode = "200",
            description = "The resumed subscription; ETag names its new version",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response resume(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(resume.handle(command(id, version)));
    }

    @POST
    @Path("/enablement")
    @SubscriptionMoveAnswers
    @Operation(
            operationId = "enableSubscription",
            summary = "重新启用 · It goes on where its failures stopped it",
            description = "DISABLED → ACTIVE, once the receiver is well again. Nothing was lost meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "The enabled subscription; ETag names its new version",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response enable(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(enable.handle(command(id, version)));
    }

    @POST
    @Path("/end")
    @SubscriptionMoveAnswers
    @Operation(
            operationId = "endSubscription",
            summary = "终止 · It is over for good",
            description = "Its secrets are forgotten; what waits is not sent any more.")
    @APIResponse(
            responseCode = "200",
            description = "The ended subscription; ETag names its new version",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response end(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(end.handle(command(id, version)));
    }

    private SubscriptionCommand command(UUID id, String version) {
        return new SubscriptionCommand(id, EntityVersion.ifMatch(version), caller.scope());
    }

    private static Response answer(Subscription moved) {
        return SubscriptionAnswer.of(moved);
    }
}
