package org.huying.dispatch.directory.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.directory.EntryCommand;
import org.huying.dispatch.directory.ListedEntry;
import org.huying.dispatch.directory.ReadDirectory;
import org.huying.dispatch.directory.VoidEntry;

/** Any entry of the directory through time, whatever its kind. */
@Path("/v1/directory/entries/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory", description = "组织名录 · Who is where, and who answers for it; names for those entitled only")
class EntryResource {
    private final ReadDirectory directory;
    private final VoidEntry voiding;
    private final Caller caller;

    EntryResource(ReadDirectory directory, VoidEntry voiding, Caller caller) {
        this.directory = directory;
        this.voiding = voiding;
        this.caller = caller;
    }

    @Schema(description = "作废 · Why an entry is voided")
    record EntryVoidingRequest(
            @NotBlank(message = EntryRequests.MISSING)
            @Size(max = 500, message = "最多 500 字 · at most 500 characters")
            @CleanText
            @Schema(examples = "网格调整")
            String reason,

            @Schema(description = "作废时间，缺省为现在 · From when on; now if absent, never the past. UTC")
            Instant from) {}

    @GET
    @Path("/history")
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK,
        Role.Names.PARTNER,
        Role.Names.SYSTEM_ADMIN
    })
    @Operation(operationId = "readEntryHistory", summary = "条目沿革 · What an entry says, said and is planned to say")
    @APIResponse(
            responseCode = "200",
            description = "Also of an entry that was voided; ETag names the version a change is decided upon",
            content = @Content(schema = @Schema(implementation = EntryHistoryView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such entry, ever",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response history(@PathParam("code") String code) {
        return answer(directory.one(code));
    }

    @POST
    @Path("/voiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SYSTEM_ADMIN})
    @ChangingAnswers
    @Operation(
            operationId = "voidEntry",
            summary = "作废条目 · Voids an entry, from now or a later instant on",
            description = "Its code is never used again; cases that were given to it stay where they are. What was "
                    + "planned for it after that instant is off.")
    @APIResponse(
            responseCode = "200",
            description = "The entry through time; ETag names its new version",
            content = @Content(schema = @Schema(implementation = EntryHistoryView.class)))
    public Response voidEntry(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = EntryRequests.MISSING) @Valid EntryVoidingRequest request) {
        var command = new EntryCommand(code, EntityVersion.ifMatch(version), request.from(), caller.scope());
        return answer(voiding.handle(command, request.reason()));
    }

    private Response answer(ListedEntry entry) {
        return Response.ok(EntryHistoryView.of(entry, caller.scope()))
                .header(HttpHeaders.ETAG, new EntityVersion(entry.sequence()).etag())
                .build();
    }
}
