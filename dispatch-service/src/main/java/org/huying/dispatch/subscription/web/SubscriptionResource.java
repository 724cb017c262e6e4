package org.huying.dispatch.subscription.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.subscription.CreateSubscription;
import org.huying.dispatch.subscription.ReadSubscriptions;
import org.huying.dispatch.subscription.SubscriptionQuestion;
import org.huying.dispatch.subscription.SubscriptionStatus;
import org.huying.dispatch.subscription.web.SubscriptionRequests.SubscriptionRequest;

/** Subscriptions, made and read. */
@Path("/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.PARTNER})
@Tag(
        name = "subscriptions",
        description =
                "订阅 · Which of its notices reach a partner unit, and on which way: webhook, feed, stream or Kafka")
class SubscriptionResource {
    private final CreateSubscription create;
    private final ReadSubscriptions read;
    private final Caller caller;

    SubscriptionResource(CreateSubscription create, ReadSubscriptions read, Caller caller) {
        this.create = create;
        this.read = read;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listSubscriptions",
            summary = "订阅列表 · The subscriptions the caller may see, newest first",
            description = "A unit sees its own, the desk all. status=DISABLED lists those that failed.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SubscriptionView.class)))
    public Response list(
            @QueryParam("status") @Parameter(schema = @Schema(implementation = SubscriptionStatus.class)) String status,
            @QueryParam("unit") @Parameter(description = "Code of a unit", example = "PROPERTY-1") String unit,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        var question = new SubscriptionQuestion(
                status(status), Optional.ofNullable(unit), request.after().map(SubscriptionAnswer::id));
        return Pages.response(
                read.list(question, caller.scope(), request.limit()).map(SubscriptionView::of), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readSubscription", summary = "查看订阅 · One subscription, with the moves it has")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such subscription, or another unit's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response one(@PathParam("id") UUID id) {
        return SubscriptionAnswer.of(read.one(id, caller.scope()));
    }

    @GET
    @Path("/{id}/keys")
    @Operation(
            operationId = "listSubscriptionKeys",
            summary = "有效密钥 · Which keys are valid now, with the public half of ed25519",
            description = "Never a secret: that is shown once, when it is made.")
    @APIResponse(
            responseCode = "200",
            description = "The newest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = KeyView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such subscription, or another unit's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<KeyView> keys(@PathParam("id") UUID id) {
        return read.keys(id, caller.scope()).stream().map(KeyView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SubscriptionAnswers
    @Operation(
            operationId = "createSubscription",
            summary = "新建订阅 · A unit subscribes for itself, or the desk for the unit it names",
            description =
                    "The answer shows the secrets, once. Done once for each Idempotency-Key: when the request comes again, the "
                            + "answer names the same subscription without its secrets.")
    public Response create(
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = SubscriptionRequests.MISSING) @Valid SubscriptionRequest request,
            @Context UriInfo uri) {
        var repeatable = RepeatableRequest.of(idempotencyKey, "subscription " + request);
        return SubscriptionAnswer.created(create.handle(request.asked(), caller.scope(), repeatable), uri);
    }

    private static Optional<SubscriptionStatus> status(String name) {
        if (name == null || name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(SubscriptionStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "没有这个状态", "No such status: one of " + Arrays.toString(SubscriptionStatus.values()))));
    }
}
