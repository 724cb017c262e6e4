package org.huying.intake.concern.web;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.concern.FollowConcern;
import org.huying.intake.concern.ReadConcern;
import org.huying.intake.concern.RegisterConcern;
import org.huying.intake.concern.RepeatableRequest;
import org.huying.intake.topic.KnownTopics;

@Path("/v1/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "concerns", description = "诉求 · Concerns")
class ConcernResource {
    private final RegisterConcern register;
    private final ReadConcern read;
    private final Doorkeeper door;
    private final KnownTopics topics;
    private final FollowConcern follow;
    private final CallerLimit limit;
    private final Caller caller;

    ConcernResource(
            RegisterConcern register,
            ReadConcern read,
            Doorkeeper door,
            KnownTopics topics,
            FollowConcern follow,
            CallerLimit limit,
            Caller caller) {
        this.register = register;
        this.read = read;
        this.door = door;
        this.topics = topics;
        this.follow = follow;
        this.limit = limit;
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

    @GET
    @RolesAllowed({
        Role.Names.RESIDENT,
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK
    })
    @Operation(operationId = "listConcerns", summary = "诉求列表 · The concerns the caller may see, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = ConcernView[].class)))
    public Response list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        return Pages.response(
                read.list(caller.scope(), PageRequest.of(limit, cursor)).map(it -> ConcernView.of(it, topics)), uri);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({
        Role.Names.RESIDENT,
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK,
        Role.Names.PARTNER
    })
    @Operation(
            operationId = "readConcern",
            summary = "查看诉求 · One concern, as much of it as the caller may read",
            description =
                    "Desk, community secretary and the resident who registered it read all; those who handle it read "
                            + "masked text, and of a confidential concern topic and place only (domain.md §7).")
    @APIResponse(
            responseCode = "200",
            description = "The concern; ETag names its version",
            content = @Content(schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        var disclosed = read.read(number, caller.scope());
        return Response.ok(ConcernView.of(disclosed, topics))
                .header(HttpHeaders.ETAG, new EntityVersion(disclosed.concern().sequence()).etag())
                .build();
    }

    @GET
    @Path("/{number}/progress")
    @PermitAll
    @Operation(
            operationId = "followConcern",
            summary = "查询进度 · How far a concern has come",
            description =
                    "Anonymous callers send the tracking code of their receipt in the Tracking-Code header. A concern "
                            + "that was merged into another goes the way of that one: its own steps until then, MERGED, and the "
                            + "other's steps; nothing of the other reporter. A praise is REGISTERED and PASSED_ON. It tells "
                            + "by when the subdistrict promises to resolve it, and what became of the reporter's request to "
                            + "reopen it.")
    @APIResponse(
            responseCode = "200",
            description = "The steps so far; ETag names the concern's version, which a withdrawal is decided upon",
            content = @Content(schema = @Schema(implementation = ProgressView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or neither the tracking code nor the caller's scope opens it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response follow(@PathParam("number") String number, @HeaderParam("Tracking-Code") String trackingCode) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        var outlook = follow.handle(number, trackingCode, scope);
        return Response.ok(ProgressView.of(outlook))
                .header(
                        HttpHeaders.ETAG,
                        new EntityVersion(outlook.followed().concern().sequence()).etag())
                .build();
    }
}
