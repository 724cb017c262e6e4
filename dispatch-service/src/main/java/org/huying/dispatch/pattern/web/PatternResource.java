package org.huying.dispatch.pattern.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.pattern.ComputePattern;
import org.huying.dispatch.pattern.Pattern;
import org.huying.dispatch.pattern.PatternFilter;
import org.huying.dispatch.pattern.ReadPatterns;

/** Patterns in sightings, looked for and read. */
@Path("/v1/patterns")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "sightings", description = "目击与规律 · What was seen where and when, and the patterns in it")
class PatternResource {
    private static final int LONGEST = 500;

    private final ComputePattern compute;
    private final ReadPatterns patterns;
    private final Caller caller;

    PatternResource(ComputePattern compute, ReadPatterns patterns, Caller caller) {
        this.compute = compute;
        this.patterns = patterns;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @Operation(
            operationId = "computePattern",
            summary = "规律研判 · Looks for a pattern in what was seen at a place",
            description =
                    "By the community's secretary or the desk. Kept as it was found: a plan based on it keeps it, "
                            + "and what is recorded later makes another one.")
    @APIResponse(
            responseCode = "201",
            description = "Done, once for each Idempotency-Key; Location names it",
            content = @Content(schema = @Schema(implementation = PatternView.class)))
    @APIResponse(
            responseCode = "403",
            description = "Not for the caller's role, or not the caller's community",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Something in the content cannot be accepted, or the key came before with another request; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response compute(
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = PatternRequest.MISSING) @Valid PatternRequest request,
            @Context UriInfo uri) {
        var repeatable = RepeatableRequest.of(idempotencyKey, "pattern " + request);
        Pattern found = compute.handle(request.asSubject(), caller.scope(), repeatable);
        var place = uri.getBaseUriBuilder().path("v1/patterns").path(found.number());
        return Response.created(place.build()).entity(PatternView.of(found)).build();
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "readPattern", summary = "查看规律 · One pattern, as it was found")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PatternView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such pattern, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PatternView read(@PathParam("number") String number) {
        return PatternView.of(patterns.one(number, caller.scope()));
    }

    @GET
    @Operation(operationId = "listPatterns", summary = "规律列表 · The patterns the caller may see, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PatternView.class)))
    @APIResponse(
            responseCode = "400",
            description = "A filter or cursor cannot be read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(
            @QueryParam("place")
                    @Parameter(description = "地点键 · A placeKey, exactly", example = "520102033905||X区|3栋|平台")
                    String place,
            @QueryParam("topic") @Parameter(description = "类别 · Topic, exactly") String topic,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, cursor);
        UUID before = page.after().map(PatternResource::id).orElse(null);
        PatternFilter filter = new PatternFilter(text(place), text(topic), before);
        return Pages.response(
                patterns.list(filter, caller.scope(), page.limit()).map(PatternView::of), uri);
    }

    private static String text(String given) {
        if (given == null || given.isEmpty()) return null;
        boolean clean = given.length() <= LONGEST && given.codePoints().noneMatch(Character::isISOControl);
        if (!clean)
            throw new Malformed("筛选条件过长或含有无法识别的字符", "A filter is too long or has characters that cannot be read");
        return given;
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
