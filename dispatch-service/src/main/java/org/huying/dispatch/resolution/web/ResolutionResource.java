package org.huying.dispatch.resolution.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.resolution.ReadResolutions;
import org.huying.dispatch.resolution.ResolutionFilter;
import org.huying.dispatch.resolution.ResolutionStatus;

/** Resolutions of all meetings: the work list of a unit. */
@Path("/v1/resolutions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "resolutions")
class ResolutionResource {
    private final ReadResolutions resolutions;
    private final ResolutionAnswer answer;
    private final Caller caller;

    ResolutionResource(ReadResolutions resolutions, ResolutionAnswer answer, Caller caller) {
        this.resolutions = resolutions;
        this.answer = answer;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listResolutions",
            summary = "决议列表 · The resolutions the caller may see, newest first",
            description = "A partner unit sees its own. Overdue is told by the clock of the town.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ResolutionView.class)))
    public Response list(
            @QueryParam("meeting") String meeting,
            @QueryParam("unit") String unit,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = ResolutionStatus.class)) String status,
            @QueryParam("overdue") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) String overdue,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        ResolutionFilter filter = new ResolutionFilter(
                text(meeting),
                text(unit),
                status(status),
                yesOrNo(overdue),
                request.after().map(ResolutionResource::id));
        return Pages.response(
                resolutions.list(filter, caller.scope(), request.limit()).map(answer::view), uri);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "readResolution", summary = "查看决议 · One resolution, with the moves it has")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such resolution, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        return answer.of(resolutions.one(number, caller.scope()));
    }

    private static Optional<String> text(String given) {
        return Optional.ofNullable(given).filter(it -> !it.isEmpty());
    }

    private static Optional<Boolean> yesOrNo(String given) {
        return text(given).map(it -> switch (it) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Malformed("overdue 应为 true 或 false", "overdue must be true or false");
        });
    }

    private static Optional<ResolutionStatus> status(String name) {
        return text(name)
                .map(it -> Arrays.stream(ResolutionStatus.values())
                        .filter(status -> status.name().equals(it))
                        .findFirst()
                        .orElseThrow(() -> new Malformed(
                                "没有这个状态", "No such status: one of " + Arrays.toString(ResolutionStatus.values()))));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
