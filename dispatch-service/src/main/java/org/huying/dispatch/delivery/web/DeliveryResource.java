package org.huying.dispatch.delivery.web;

import jakarta.annotation.security.RolesAllowed;
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
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.delivery.DeliveryStatus;
import org.huying.dispatch.delivery.ReadDeliveries;

/** The delivery log of a webhook. */
@Path("/v1/subscriptions/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.PARTNER})
@Tag(name = "deliveries", description = "投递 · What was posted to a webhook, attempt by attempt")
class DeliveryResource {
    private final ReadDeliveries deliveries;
    private final Caller caller;

    DeliveryResource(ReadDeliveries deliveries, Caller caller) {
        this.deliveries = deliveries;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listDeliveries",
            summary = "投递记录 · The deliveries of a webhook, newest first",
            description = "status=FAILING lists what was tried in vain and is tried again.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DeliveryView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such webhook, or another unit's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = DeliveryStatus.class)) String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        return Pages.response(
                deliveries.list(id, status(status), request, caller.scope()).map(DeliveryView::of), uri);
    }

    @GET
    @Path("/{eventId}")
    @Operation(operationId = "readDelivery", summary = "投递明细 · One delivery with every attempt")
    @APIResponse(
            responseCode = "200",
            description = "Status, latency and the beginning of the receiver's answer for each attempt",
            content = @Content(schema = @Schema(implementation = AttemptsView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such delivery, or another unit's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public AttemptsView one(@PathParam("id") UUID id, @PathParam("eventId") UUID eventId) {
        return AttemptsView.of(deliveries.one(id, eventId, caller.scope()));
    }

    private static Optional<DeliveryStatus> status(String name) {
        if (name == null || name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(DeliveryStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Malformed("没有这个状态", "No such status: one of " + Arrays.toString(DeliveryStatus.values()))));
    }
}
