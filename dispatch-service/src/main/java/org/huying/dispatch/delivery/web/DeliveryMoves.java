package org.huying.dispatch.delivery.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.delivery.ResendDeliveries;
import org.huying.dispatch.delivery.SkipDelivery;

/**
 * What a person does about deliveries. They change with every attempt, so that a version read before would be stale by
 * the time it is sent: these commands ask for none, and doing one twice does no more than doing it once.
 */
@Path("/v1/subscriptions/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.PARTNER})
@Tag(name = "deliveries")
class DeliveryMoves {
    private final ResendDeliveries resend;
    private final SkipDelivery skip;
    private final Caller caller;

    DeliveryMoves(ResendDeliveries resend, SkipDelivery skip, Caller caller) {
        this.resend = resend;
        this.skip = skip;
        this.caller = caller;
    }

    @POST
    @Path("/{eventId}/resending")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "resendDelivery",
            summary = "重新投递 · Sends one again, with the same webhook-id",
            description = "Also one that was delivered. A failing one is tried at once and its schedule begins anew.")
    @APIResponse(
            responseCode = "200",
            description = "It is sent as soon as its turn comes",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such delivery, or another unit's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "The subscription has ended (webhook-ended)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public DeliveryView resend(@PathParam("id") UUID id, @PathParam("eventId") UUID eventId) {
        return DeliveryView.of(resend.handle(id, eventId, caller.scope()));
    }

    @POST
    @Path("/resending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "resendDeliveries",
            summary = "批量重新投递 · Sends again all that fail, or a range",
            description = "A range takes in what was delivered, too. The webhook-ids stay the same.")
    @APIResponse(
            responseCode = "200",
            description = "How many; each is sent as soon as its turn comes",
            content = @Content(schema = @Schema(implementation = ResentView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such webhook, or another unit's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "The subscription has ended (webhook-ended)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Not one way of saying which; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ResentView resend(
            @PathParam("id") UUID id, @NotNull(message = ResendingRequest.MISSING) @Valid ResendingRequest request) {
        return new ResentView(resend.handle(id, request.which(), caller.scope()));
    }

    @POST
    @Path("/{eventId}/skipping")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    @Operation(
            operationId = "skipDelivery",
            summary = "跳过 · The desk passes over one that holds up its case",
            description = "PENDING or FAILING → SKIPPED; what waits behind it goes on. On the audit record.")
    @APIResponse(
            responseCode = "200",
            description = "The skipped delivery",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such delivery",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "The status has no such move; allowedMoves lists those it has",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public DeliveryView skip(@PathParam("id") UUID id, @PathParam("eventId") UUID eventId) {
        return DeliveryView.of(skip.handle(id, eventId, caller.scope()));
    }
}
