package org.huying.intake.erasure.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.intake.erasure.EraseReporter;
import org.huying.intake.erasure.web.ErasureRequests.ErasureRequest;

/** The right to be erased (个人信息保护法 art. 47), for one concern. */
@Path("/v1/concerns/{number}/reporter/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reporters")
class ErasureResource {
    private final EraseReporter erase;
    private final CallerLimit limit;
    private final Caller caller;

    ErasureResource(EraseReporter erase, CallerLimit limit, Caller caller) {
        this.erase = erase;
        this.limit = limit;
        this.caller = caller;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "eraseReporter",
            summary = "删除诉求人信息 · Erases who raised the concern, for good",
            description =
                    "By the reporter: with the tracking code of the receipt in the Tracking-Code header, or signed in; or "
                            + "by the desk or a security administrator with a reason. Name and phone are destroyed and masked "
                            + "where the reporter wrote them; the concern itself goes on. Asked once more it answers the same, "
                            + "so it needs no If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Erased, now or before",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, nobody was named, or neither code nor role opens it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "case-still-open: evenIfOpen erases all the same",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The desk gave no reason that it may give; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "vault-unavailable: the keys are out of reach, nothing was erased",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ErasureView erase(
            @PathParam("number") String number,
            @HeaderParam("Tracking-Code") String trackingCode,
            @NotNull(message = ErasureRequests.MISSING) @Valid ErasureRequest request) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        return ErasureView.of(erase.handle(number, trackingCode, request.wish(), scope));
    }
}
