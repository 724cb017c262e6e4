package org.huying.intake.evaluation.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.intake.evaluation.EvaluateConcern;
import org.huying.intake.evaluation.ReadEvaluations;

/** What a reporter says of how their concern was handled, beside the follow-up that the centre makes. */
@Path("/v1/concerns/{number}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "evaluation", description = "诉求人自评 · What reporters say of the handling, after the closing")
class EvaluationResource {
    private static final String CODE = "Tracking-Code";

    private final EvaluateConcern evaluate;
    private final ReadEvaluations read;
    private final CallerLimit limit;
    private final Caller caller;

    EvaluationResource(EvaluateConcern evaluate, ReadEvaluations read, CallerLimit limit, Caller caller) {
        this.evaluate = evaluate;
        this.read = read;
        this.limit = limit;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "evaluateConcern",
            summary = "诉求人自评 · The reporter says how a closed concern was handled",
            description = "With the tracking code in the Tracking-Code header, or signed in as the resident who "
                    + "registered it; after the closing, for 30 days unless configured otherwise. Again in that time "
                    + "replaces it: the last word counts, and the same again has no second effect; If-Match may name "
                    + "the version that is replaced. A merged concern is evaluated by each of its reporters.")
    @APIResponse(
            responseCode = "201",
            description = "The first word on this closing; ETag names its version",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Said anew, or as it was; ETag names its version",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
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
            description =
                    "not-closed: it is not closed yet, or not any more; evaluation-over: the time is over, since until",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "If-Match was sent, and it was said anew since",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "No question is answered, or something cannot be accepted; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response put(
            @PathParam("number") String number,
            @HeaderParam(CODE) String trackingCode,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = EvaluationRequest.MISSING) @Valid EvaluationRequest request) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        Optional<EntityVersion> expected =
                version == null || version.isBlank() ? Optional.empty() : Optional.of(EntityVersion.ifMatch(version));
        var evaluated =
                evaluate.handle(new EvaluateConcern.Command(number, trackingCode, expected, request.said(), scope));
        return Response.status(evaluated.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(EvaluationView.of(evaluated.evaluation()))
                .header(
                        HttpHeaders.ETAG,
                        new EntityVersion(evaluated.evaluation().revision()).etag())
                .build();
    }

    @GET
    @Operation(
            operationId = "readEvaluations",
            summary = "查看自评 · What the reporter said, of each closing",
            description = "For the reporter, by tracking code or signed in; for the desk and the secretary of the "
                    + "community. Nobody else reads it, least of all whoever handled the concern.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvaluationsView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or neither the tracking code nor the caller's scope opens it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public EvaluationsView get(@PathParam("number") String number, @HeaderParam(CODE) String trackingCode) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        return EvaluationsView.of(read.handle(number, trackingCode, scope));
    }
}
