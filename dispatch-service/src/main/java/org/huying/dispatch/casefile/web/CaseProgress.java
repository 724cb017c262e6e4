package org.huying.dispatch.casefile.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.casefile.CaseCommand;
import org.huying.dispatch.casefile.NoteProgress;
import org.huying.dispatch.casefile.ReadProgress;
import org.huying.dispatch.casefile.web.CaseRequests.ProgressRequest;

/** How far the units have come. */
@Path("/v1/cases/{number}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "cases")
class CaseProgress {
    private final NoteProgress note;
    private final ReadProgress progress;
    private final Caller caller;

    CaseProgress(NoteProgress note, ReadProgress progress, Caller caller) {
        this.note = note;
        this.progress = progress;
        this.caller = caller;
    }

    @POST
    @CaseMoveAnswers
    @Operation(
            operationId = "noteProgress",
            summary = "进展 · A unit says how far it has come with its own task",
            description =
                    "The case stays where it is, and no clock is met. For a unit, lead or co-handling, whose task "
                            + "is accepted, also while its return is asked for. Others hear it masked, and of a "
                            + "confidential case only that there was progress.")
    public Response note(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = "必填 · required") @Valid ProgressRequest request) {
        var command = new CaseCommand(number, EntityVersion.ifMatch(version), caller.scope());
        return CaseAnswer.of(note.handle(command, request.note()));
    }

    @GET
    @Operation(
            operationId = "listProgress",
            summary = "进展记录 · What units noted, newest first",
            description = "All of it to those who answer for the place; its own to a unit.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ProgressView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(
            @PathParam("number") String number,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, cursor);
        var before = page.after().map(CaseProgress::id);
        return Pages.response(
                progress.of(number, caller.scope(), before, page.limit()).map(ProgressView::of), uri);
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
