package org.huying.intake.unsealing.web;

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
import org.huying.intake.unsealing.SearchByPhone;
import org.huying.intake.unsealing.web.AccessRequests.PhoneSearchRequest;

/** What was raised under a phone number, for the desk alone. */
@Path("/v1/reporters/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SUBDISTRICT_DESK)
@Tag(name = "reporters")
class PhoneSearchResource {
    private final SearchByPhone search;
    private final Caller caller;

    PhoneSearchResource(SearchByPhone search, Caller caller) {
        this.search = search;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "searchByPhone",
            summary = "按电话查询 · Finds what was raised under a phone number, for a reason and on record",
            description =
                    "By the desk alone. Spaces, hyphens, +86 and full-width digits make no difference. The answer "
                            + "names nobody; each search writes an audit line without the number.")
    @APIResponse(
            responseCode = "200",
            description = "The concerns, newest first",
            content = @Content(schema = @Schema(implementation = PhoneSearchView.class)))
    @APIResponse(
            responseCode = "422",
            description = "No phone number, or the reason is missing; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "vault-unavailable: the keys are out of reach",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PhoneSearchView search(@NotNull(message = AccessRequests.MISSING) @Valid PhoneSearchRequest request) {
        return PhoneSearchView.of(search.handle(request.phone(), request.grounds(), caller.scope()));
    }
}
