package org.huying.intake.workstation.web;

import io.quarkus.security.Authenticated;
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
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.workstation.OpenWorkstation;
import org.huying.intake.workstation.ReadWorkstations;
import org.huying.intake.workstation.WorkstationFilter;
import org.huying.intake.workstation.WorkstationStatus;
import org.huying.intake.workstation.web.WorkstationRequests.OpenWorkstationRequest;

/** Where workstations are and when they are open, for everybody who signed in: residents want to know where to go. */
@Path("/v1/workstations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "workstations", description = "网格党小组工作站 · Where party members study and opinions are collected")
class WorkstationResource {
    private final OpenWorkstation open;
    private final ReadWorkstations read;
    private final Clock clock;
    private final Caller caller;

    WorkstationResource(OpenWorkstation open, ReadWorkstations read, Clock clock, Caller caller) {
        this.open = open;
        this.read = read;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @Operation(
            operationId = "openWorkstation",
            summary = "设立工作站 · Opens a workstation",
            description = "By the secretary of its community or the desk. With an Idempotency-Key (8 to 100 "
                    + "characters) the request may be repeated for 48 hours and has its effect once.")
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location names it, ETag its version",
            content = @Content(schema = @Schema(implementation = WorkstationView.class)))
    @APIResponse(
            responseCode = "403",
            description = "Not the caller's community",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "workstation-exists: the code stands for another one",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something in the content cannot be accepted; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response open(
            @NotNull(message = WorkstationRequests.MISSING) @Valid OpenWorkstationRequest request,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @Context UriInfo uri) {
        var opened = open.handle(request.opening(IdempotencyKey.of(idempotencyKey)), caller.scope());
        var place = uri.getAbsolutePathBuilder().path(opened.code()).build();
        return WorkstationAnswer.with(opened, clock.instant(), Response.created(place));
    }

    @GET
    @Operation(
            operationId = "listWorkstations",
            summary = "工作站列表 · The workstations that are there, by code, with their hours",
            description = "For everybody who signed in. Those that were closed with status=CLOSED.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = WorkstationView[].class)))
    @APIResponse(
            responseCode = "400",
            description = "The status is none, or limit or cursor cannot be used",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(
            @QueryParam("communityCode") @Parameter(description = "社区 · Of one community", example = "520102033901")
                    String communityCode,
            @QueryParam("status") @Parameter(description = "OPEN unless said otherwise", example = "OPEN")
                    String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Instant now = clock.instant();
        WorkstationFilter filter = new WorkstationFilter(status(status), emptyAsNull(communityCode));
        return Pages.response(
                read.list(filter, PageRequest.of(limit, cursor)).map(it -> WorkstationView.listed(it, now)), uri);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "readWorkstation",
            summary = "查看工作站 · One workstation, how it stood through time, and whether it is open at an instant",
            description = "For everybody who signed in. Now, unless at says otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = WorkstationView.class)))
    @APIResponse(
            responseCode = "400",
            description = "at is no instant",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such workstation",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(
            @PathParam("code") String code,
            @QueryParam("at") @Parameter(description = "UTC", example = "2023-11-06T11:30:00Z") String at) {
        return WorkstationAnswer.of(read.one(code), emptyAsNull(at) == null ? clock.instant() : instant(at));
    }

    private static WorkstationStatus status(String text) {
        if (emptyAsNull(text) == null) return WorkstationStatus.OPEN;
        for (WorkstationStatus status : WorkstationStatus.values())
            if (status.name().equals(text)) return status;
        throw new Malformed("status 应为 OPEN 或 CLOSED", "status is OPEN or CLOSED");
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notOne) {
            throw new Malformed("at 应为 UTC 时间", "at must be an instant, like 2023-11-06T11:30:00Z");
        }
    }

    private static String emptyAsNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
