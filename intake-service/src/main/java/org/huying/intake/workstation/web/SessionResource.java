package org.huying.intake.workstation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.workstation.ReadWorkstations;
import org.huying.intake.workstation.RecordSession;

/** What was held at a workstation, told and read by those who work there. */
@Path("/v1/workstations/{code}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK
})
@Tag(name = "workstations")
class SessionResource {
    private static final int UUID_LENGTH = 36;

    private final RecordSession record;
    private final ReadWorkstations read;
    private final Caller caller;

    SessionResource(RecordSession record, ReadWorkstations read, Caller caller) {
        this.record = record;
        this.read = read;
        this.caller = caller;
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordWorkstationSession",
            summary = "活动登记 · Records a study or collection session that is over",
            description = "编号由手机生成；同样的内容再次发送，答复相同，只记一次，故无需 Idempotency-Key 和 If-Match。 · "
                    + "The phone makes the id: the same content under it again, however late, is answered alike and "
                    + "has no second effect, so neither Idempotency-Key nor If-Match is needed. Concerns may name the "
                    + "session before it is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded, or recorded before",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The id is no UUID",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "Neither the caller's grid or community nor a workstation of the caller's group",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such workstation",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "The id stands for something else; what is new needs an id of its own",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something in the content cannot be accepted; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SessionView put(
            @PathParam("code") String code,
            @PathParam("id") String id,
            @NotNull(message = SessionRequest.MISSING) @Valid SessionRequest request) {
        return SessionView.of(record.handle(code, id(id), request.report(), caller.scope()));
    }

    @GET
    @Operation(operationId = "listWorkstationSessions", summary = "活动列表 · What was held at a workstation")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = SessionView[].class)))
    @APIResponse(
            responseCode = "404",
            description = "No such workstation",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(
            @PathParam("code") String code,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        return Pages.response(
                read.sessions(code, PageRequest.of(limit, cursor), caller.scope())
                        .map(SessionView::of),
                uri);
    }

    private static UUID id(String text) {
        try {
            if (text.length() == UUID_LENGTH) return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            // answered like one of another length
        }
        throw new Malformed("编号应为 UUID", "The id must be a UUID, as the phone makes it");
    }
}
