package org.huying.intake.reopening.web;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.intake.concern.RepeatableRequest;
import org.huying.intake.reopening.ReadReopeningRequests;
import org.huying.intake.reopening.RequestReopening;

/** What a reporter asks for who finds the matter unsolved after its closing; dispatch decides. */
@Path("/v1/concerns/{number}/reopening-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "reopening requests", description = "申请重办 · Reporters ask for closed matters to be taken up again")
class ReopeningRequestResource {
    private static final String CODE = "Tracking-Code";

    private final RequestReopening ask;
    private final ReadReopeningRequests read;
    private final CallerLimit limit;
    private final Caller caller;

    ReopeningRequestResource(RequestReopening ask, ReadReopeningRequests read, CallerLimit limit, Caller caller) {
        this.ask = ask;
        this.read = read;
        this.limit = limit;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "requestReopening",
            summary = "申请重办 · The reporter asks for a closed concern to be taken up again",
            description = "With the tracking code in the Tracking-Code header, or signed in as the resident who "
                    + "registered it; after the closing, for 15 days unless configured otherwise; one request at a time. "
                    + "Desk or community decide in dispatch; progress tells the answer. With an Idempotency-Key (8 to "
                    + "100 characters) the request may be repeated for 48 hours.")
    @APIResponse(
            responseCode = "201",
            description = "Asked, once for each Idempotency-Key; Location lists the concern's requests",
            content = @Content(schema = @Schema(implementation = ReopeningRequestView.class)))
    @APIResponse(
            responseCode = "403",
            description = "not-the-reporter: the caller may read the concern, but did not raise it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or neither the tracking code nor the caller's scope opens it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "not-closed: it is not closed yet, or not any more; reopening-over: the time is over, since "
                    + "until; reopening-already-requested: the last request, of requestedAt, awaits its decision",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something cannot be accepted, or the key came before with another request; "
                    + "errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response post(
            @PathParam("number") String number,
            @HeaderParam(CODE) String trackingCode,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = ReopeningRequestBody.MISSING) @Valid ReopeningRequestBody request,
            @Context UriInfo uri) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        RepeatableRequest repeatable = IdempotencyKey.of(idempotencyKey)
                .map(key -> new RepeatableRequest(key, request.content(number)))
                .orElse(null);
        var asked = ask.handle(new RequestReopening.Command(number, trackingCode, request.reason(), scope, repeatable));
        return Response.created(uri.getAbsolutePath())
                .entity(ReopeningRequestView.of(asked))
                .build();
    }

    @GET
    @Operation(
            operationId = "readReopeningRequestsOfConcern",
            summary = "查看重办申请 · Why the reporter asked, and what became of it",
            description = "For the reporter, by tracking code or signed in; for the desk and the secretary of the "
                    + "community.")
    @APIResponse(
            responseCode = "200",
            description = "The first one first",
            content = @Content(schema = @Schema(implementation = ReopeningRequestView[].class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or neither the tracking code nor the caller's scope opens it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<ReopeningRequestView> get(@PathParam("number") String number, @HeaderParam(CODE) String trackingCode) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        return read.handle(number, trackingCode, scope).stream()
                .map(ReopeningRequestView::of)
                .toList();
    }
}
