package org.huying.dispatch.subscription.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.subscription.ChangeSubscription;
import org.huying.dispatch.subscription.RotateSecret;
import org.huying.dispatch.subscription.SubscriptionCommand;
import org.huying.dispatch.subscription.TestSubscription;
import org.huying.dispatch.subscription.web.SubscriptionRequests.SecretRotationRequest;
import org.huying.dispatch.subscription.web.SubscriptionRequests.SubscriptionTermsRequest;

/** What is done to a subscription while it goes on: other terms, other secrets, a test. */
@Path("/v1/subscriptions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.PARTNER})
@Tag(name = "subscriptions")
class SubscriptionUpkeep {
    private final ChangeSubscription change;
    private final RotateSecret rotate;
    private final TestSubscription test;
    private final Caller caller;

    SubscriptionUpkeep(ChangeSubscription change, RotateSecret rotate, TestSubscription test, Caller caller) {
        this.change = change;
        this.rotate = rotate;
        this.test = test;
        this.caller = caller;
    }

    @PUT
    @SubscriptionMoveAnswers
    @Operation(
            operationId = "changeSubscription",
            summary = "变更订阅 · Another name, filter or address, for the notices to come",
            description = "Replaces the whole; channel and unit stay.")
    @APIResponse(
            responseCode = "200",
            description = "The changed subscription; ETag names its new version",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something in the content cannot be accepted; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = SubscriptionRequests.MISSING) @Valid SubscriptionTermsRequest request) {
        return SubscriptionAnswer.of(change.handle(command(id, version), request.terms()));
    }

    @POST
    @Path("/test")
    @Consumes(MediaType.WILDCARD)
    @SubscriptionMoveAnswers
    @Operation(
            operationId = "testSubscription",
            summary = "测试 · Sends subscription.tested.v1 to this subscription alone, whatever its filter",
            description = "Only while ACTIVE; the version stays. What came of it stands in the deliveries.")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response test(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return SubscriptionAnswer.accepted(test.handle(command(id, version)));
    }

    @POST
    @Path("/secret-rotation")
    @SubscriptionMoveAnswers
    @Operation(
            operationId = "rotateSubscriptionSecret",
            summary = "换密钥 · A new secret, shown once; the former one stays valid for a day",
            description =
                    "Meanwhile deliveries carry a signature for each, and answers signed with either are taken. With atOnce the "
                            + "former ones are void at once.")
    @APIResponse(
            responseCode = "200",
            description = "The new secret; ETag names the subscription's new version",
            content = @Content(schema = @Schema(implementation = RotatedSecretView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The channel has no such secret; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response rotate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = SubscriptionRequests.MISSING) @Valid SecretRotationRequest request) {
        return SubscriptionAnswer.rotated(rotate.handle(command(id, version), request.kind(), request.voidsAtOnce()));
    }

    private SubscriptionCommand command(UUID id, String version) {
        return new SubscriptionCommand(id, EntityVersion.ifMatch(version), caller.scope());
    }
}
