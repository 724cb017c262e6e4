package org.huying.intake.unsealing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.unsealing.UnsealReporter;
import org.huying.intake.unsealing.web.AccessRequests.ReporterUnsealingRequest;

/** Who raised a concern, for the desk alone. */
@Path("/v1/concerns/{number}/reporter/unsealing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SUBDISTRICT_DESK)
@Tag(name = "reporters", description = "诉求人 · Who raised concerns: sealed, read for a reason, erased")
class UnsealingResource {
    private final UnsealReporter unseal;
    private final Caller caller;

    UnsealingResource(UnsealReporter unseal, Caller caller) {
        this.unseal = unseal;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "unsealReporter",
            summary = "查看诉求人 · Reads who raised the concern, for a reason and on record",
            description = "By the desk alone. Each reading writes an audit line with its reason; so does each refusal.")
    @APIResponse(
            responseCode = "200",
            description = "Who raised it; not to be stored",
            content = @Content(schema = @Schema(implementation = UnsealedReporterView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or nobody was named",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "410",
            description = "reporter-erased: reason and erasedAt say what happened",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The reason is missing or none; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "vault-unavailable: the keys are out of reach",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response unseal(
            @PathParam("number") String number,
            @NotNull(message = AccessRequests.MISSING) @Valid ReporterUnsealingRequest request) {
        var reporter = unseal.handle(number, request.grounds(), caller.scope());
        return Response.ok(UnsealedReporterView.of(number, reporter))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
