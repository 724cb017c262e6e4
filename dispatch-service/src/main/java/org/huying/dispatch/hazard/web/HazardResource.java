package org.huying.dispatch.hazard.web;

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
import java.time.Clock;
import java.time.Instant;
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
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.hazard.Hazard;
import org.huying.dispatch.hazard.HazardFilter;
import org.huying.dispatch.hazard.HazardStatus;
import org.huying.dispatch.hazard.ReadHazards;
import org.huying.dispatch.hazard.RegisterHazard;
import org.huying.dispatch.hazard.web.HazardRequests.HazardRequest;

/** Hazard points, entered and read. */
@Path("/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "hazards", description = "隐患 · Hazard points, from being found to being struck off")
class HazardResource {
    private final RegisterHazard register;
    private final ReadHazards hazards;
    private final Clock clock;
    private final Caller caller;

    HazardResource(RegisterHazard register, ReadHazards hazards, Clock clock, Caller caller) {
        this.register = register;
        this.hazards = hazards;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK
    })
    @HazardAnswers
    @Operation(
            operationId = "registerHazard",
            summary = "登记隐患 · Enters a hazard point in its community's ledger",
            description = "By those who answer for the place. Several points may belong to one case, or none to any.")
    public Response register(
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = HazardRequests.MISSING) @Valid HazardRequest request,
            @Context UriInfo uri) {
        var repeatable = RepeatableRequest.of(idempotencyKey, "hazard " + request);
        Hazard entered = register.handle(request.where(), request.found(), caller.scope(), repeatable);
        return HazardAnswer.created(entered, clock.instant(), uri);
    }

    @GET
    @Operation(
            operationId = "listHazards",
            summary = "隐患列表 · The hazard points the caller may see, newest first",
            description = "A partner unit sees those it surveys or rectifies.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = HazardView.class)))
    public Response list(
            @QueryParam("status") @Parameter(schema = @Schema(implementation = HazardStatus.class)) String status,
            @QueryParam("case") @Parameter(description = "案卷编号 · Of one case", example = "WLC-20231206-0001")
                    String caseNumber,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        var filter = new HazardFilter(
                status(status), Optional.ofNullable(caseNumber), request.after().map(HazardResource::id));
        Instant now = clock.instant();
        return Pages.response(
                hazards.list(filter, caller.scope(), request.limit()).map(hazard -> HazardView.of(hazard, now)), uri);
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "readHazard",
            summary = "查看隐患点 · One point with its inspections, its photos and the moves it has")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = HazardView.Whole.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such point, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        Hazard hazard = hazards.one(number, caller.scope());
        var whole = new HazardView.Whole(
                HazardView.of(hazard, clock.instant()),
                hazards.inspectionsOf(hazard).stream()
                        .map(HazardView.InspectionView::of)
                        .toList(),
                hazards.photosOf(hazard));
        return HazardAnswer.of(hazard, whole);
    }

    private static Optional<HazardStatus> status(String name) {
        if (name == null || name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(HazardStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Malformed("没有这个状态", "No such status: one of " + Arrays.toString(HazardStatus.values()))));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
