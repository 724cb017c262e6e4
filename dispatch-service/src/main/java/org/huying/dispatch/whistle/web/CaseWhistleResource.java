package org.huying.dispatch.whistle.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.whistle.ReadWhistles;
import org.huying.dispatch.whistle.SoundWhistle;
import org.huying.dispatch.whistle.Whistle;
import org.huying.dispatch.whistle.web.WhistleRequests.WhistleRequest;

/** Whistles of one case. */
@Path("/v1/cases/{number}/whistles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "whistles", description = "吹哨报到 · Units called to a case, and how they come")
class CaseWhistleResource {
    private final SoundWhistle sound;
    private final ReadWhistles whistles;
    private final Caller caller;

    CaseWhistleResource(SoundWhistle sound, ReadWhistles whistles, Caller caller) {
        this.sound = sound;
        this.whistles = whistles;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK,
        Role.Names.PARTNER
    })
    @Operation(operationId = "listWhistlesOfCase", summary = "案卷吹哨记录 · The whistles of a case")
    @APIResponse(
            responseCode = "200",
            description = "The first first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = WhistleView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<WhistleView> list(@PathParam("number") String number) {
        AccessScope scope = caller.scope();
        return whistles.of(number, scope).stream()
                .map(whistle -> WhistleView.of(whistle, scope))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @WhistleAnswers
    @Operation(
            operationId = "soundWhistle",
            summary = "吹哨 · Calls units to the case",
            description = "By the community's secretary or the desk. Each unit is to report in by the deadline.")
    public Response sound(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = WhistleRequests.MISSING) @Valid WhistleRequest request,
            @Context UriInfo uri) {
        AccessScope scope = caller.scope();
        var repeatable = RepeatableRequest.of(idempotencyKey, "whistle " + number + request);
        Whistle sounded = sound.handle(number, request.asNeed(), request.units(), scope, repeatable);
        return WhistleAnswer.created(sounded, scope, uri);
    }
}
