package org.huying.dispatch.whistle.web;

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
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.whistle.MeasureResponse;
import org.huying.dispatch.whistle.ReadWhistles;
import org.huying.dispatch.whistle.WhistleFilter;
import org.huying.dispatch.whistle.WhistleStatus;

/** Whistles, read and measured. */
@Path("/v1/whistles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "whistles")
class WhistleResource {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final ReadWhistles whistles;
    private final MeasureResponse response;
    private final Caller caller;

    WhistleResource(ReadWhistles whistles, MeasureResponse response, Caller caller) {
        this.whistles = whistles;
        this.response = response;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listWhistles",
            summary = "吹哨列表 · The whistles the caller may see, newest first",
            description = "A partner unit sees those that call it.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = WhistleView.class)))
    public Response list(
            @QueryParam("status") @Parameter(schema = @Schema(implementation = WhistleStatus.class)) String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        WhistleFilter filter = new WhistleFilter(status(status), request.after().map(WhistleResource::id));
        AccessScope scope = caller.scope();
        return Pages.response(
                whistles.list(filter, scope, request.limit()).map(whistle -> WhistleView.of(whistle, scope)), uri);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "readWhistle", summary = "查看吹哨 · One whistle, with the moves it has")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = WhistleView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such whistle, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        AccessScope scope = caller.scope();
        return WhistleAnswer.of(whistles.one(number, scope), scope);
    }

    @GET
    @Path("/response")
    @Operation(
            operationId = "measureWhistleResponse",
            summary = "吹哨报到率 · Reported in by deadline / units called",
            description = "Over the whistles sounded in [from, to), as far as the caller may see (domain.md §6).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WhistleResponseView.class)))
    @APIResponse(
            responseCode = "400",
            description = "from or to is missing, no instant, or from does not lie before to",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public WhistleResponseView response(
            @QueryParam("from") @Parameter(required = true, example = "2023-11-30T16:00:00Z") String from,
            @QueryParam("to") @Parameter(required = true, example = "2023-12-31T16:00:00Z") String to) {
        return WhistleResponseView.of(response.handle(instant(from), instant(to), caller.scope()));
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text == null ? "" : text);
            if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) return instant;
        } catch (DateTimeParseException notOne) {
            // answered like one of another century
        }
        throw new Malformed("from 和 to 应为 UTC 时间", "from and to must be instants, like 2023-12-01T00:00:00Z");
    }

    private static Optional<WhistleStatus> status(String name) {
        if (name == null || name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(WhistleStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Malformed("没有这个状态", "No such status: one of " + Arrays.toString(WhistleStatus.values()))));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
