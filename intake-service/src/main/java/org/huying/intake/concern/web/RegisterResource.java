package org.huying.intake.concern.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.intake.concern.RegisterConcern;
import org.huying.intake.concern.RepeatableRequest;

@Path("/v1/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "concerns", description = "诉求 · Concerns")
class RegisterResource {
    private final RegisterConcern register;
    private final Doorkeeper door;
    private final Caller caller;

    RegisterResource(RegisterConcern register, Doorkeeper door, Caller caller) {
        this.register = register;
        this.door = door;
        this.caller = caller;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "registerConcern",
            summary = "登记诉求 · Registers a concern",
            description =
                    "Anonymous callers and residents use channel WEB or MOBILE; anonymous ones are rate-limited by "
                            + "address, residents and phone numbers by the hour; where a challenge is required "
                            + "(GET /v1/challenge) an anonymous caller sends its answer. With an Idempotency-Key (8 to 100 characters) the request may be repeated for 48 hours "
                            + "and gives the same receipt. A 201 means the concern is stored and will reach dispatch.")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location names the concern",
            content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something in the content cannot be accepted; errors[{pointer, detail}]. A topic that is "
                    + "unknown or retired is told with those to take instead",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "challenge-unmet, caller-restricted (until), or a role that may not register",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many from this address, account or phone; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response register(
            @NotNull(message = RegisterRequest.Say.MISSING) @Valid RegisterRequest request,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @HeaderParam(Doorkeeper.ANSWER) String challengeAnswer,
            @Context UriInfo uri) {
        AccessScope scope = caller.scope();
        var flags = door.letIn(request, challengeAnswer, idempotencyKey, scope);
        RepeatableRequest repeatable = IdempotencyKey.of(idempotencyKey)
                .map(key -> new RepeatableRequest(key, request.content()))
                .orElse(null);
        var receipt = register.handle(request.draft(), request.praisedUnit(), scope, repeatable);
        door.note(flags, receipt.number());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(receipt.number()).build())
                .header(ConsistencyToken.HEADER, receipt.token().toString())
                .entity(ReceiptView.of(receipt))
                .build();
    }
}
