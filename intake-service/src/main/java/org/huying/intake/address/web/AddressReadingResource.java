package org.huying.intake.address.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.hibernate.validator.constraints.CodePointLength;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Role;
import org.huying.chassis.text.CleanText;
import org.huying.intake.address.AddressLine;

/** Reads addresses for forms; nothing is stored. */
@Path("/v1/addresses/reading")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "addresses", description = "地址 · Addresses as people write them")
class AddressReadingResource {
    private static final int LONGEST = 500;

    @Schema(description = "地址 · In one line, as one says it")
    record LineRequest(
            @NotBlank(message = "必填 · required")
            @CodePointLength(max = LONGEST, message = "最多 500 字 · at most 500 characters")
            @CleanText
            @Schema(maxLength = LONGEST, examples = "7栋2单元L1层护栏外墙")
            String line) {}

    @POST
    @RolesAllowed({
        Role.Names.RESIDENT,
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK
    })
    @Operation(
            operationId = "readAddressLine",
            summary = "识别地址 · Reads an address in one line into its parts",
            description = "For a form to fill its fields with, which a person then checks. What cannot be read is in "
                    + "freeText. Nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "The parts that could be read",
            content = @Content(schema = @Schema(implementation = AddressReadingView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The line is missing or too long; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public AddressReadingView read(@NotNull(message = "必填 · required") @Valid LineRequest request) {
        return AddressReadingView.of(AddressLine.parse(request.line()));
    }
}
