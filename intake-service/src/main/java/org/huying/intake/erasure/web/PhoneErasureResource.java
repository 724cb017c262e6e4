package org.huying.intake.erasure.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.erasure.EraseByPhone;
import org.huying.intake.erasure.web.ErasureRequests.PhoneErasureRequest;

/** All who raised something under one phone number. */
@Path("/v1/reporters/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SECURITY_ADMIN})
@Tag(name = "reporters")
class PhoneErasureResource {
    private final EraseByPhone erase;
    private final Caller caller;

    PhoneErasureResource(EraseByPhone erase, Caller caller) {
        this.erase = erase;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "eraseByPhone",
            summary = "按电话删除诉求人信息 · Erases all who raised something under a phone number",
            description = "At most 200 in one call, each with an audit line of its own. Those that are still being "
                    + "handled are left and named, unless evenIfOpen. Whoever gave no phone is not found.")
    @APIResponse(
            responseCode = "200",
            description = "Which ones; none where the number is unknown",
            content = @Content(schema = @Schema(implementation = PhoneErasureView.class)))
    @APIResponse(
            responseCode = "422",
            description = "No phone number, or no reason that may be given; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "vault-unavailable: the keys are out of reach; what was erased before it stays erased",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PhoneErasureView erase(@NotNull(message = ErasureRequests.MISSING) @Valid PhoneErasureRequest request) {
        return PhoneErasureView.of(erase.handle(request.phone(), request.wish(), caller.scope()));
    }
}
