package org.huying.intake.abuse.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.abuse.DecideOnFlag;
import org.huying.intake.abuse.FlagReason;
import org.huying.intake.abuse.FlagStatus;
import org.huying.intake.abuse.FlaggedCaller;
import org.huying.intake.abuse.ReadFlags;
import org.huying.intake.abuse.web.FlagRequests.ReasonRequest;
import org.huying.intake.abuse.web.FlagRequests.RestrictionRequest;

@Path("/v1/flagged-callers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SUBDISTRICT_DESK)
@Tag(
        name = "flagged callers",
        description = "滥用标记 · Callers who misuse the way in: flagged, decided upon by a person, told")
class FlagResource {
    private final ReadFlags read;
    private final DecideOnFlag decide;
    private final Caller caller;

    FlagResource(ReadFlags read, DecideOnFlag decide, Caller caller) {
        this.read = read;
        this.decide = decide;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listFlaggedCallers", summary = "被标记的来访方 · Flagged callers in a status, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = FlagView[].class)))
    public Response list(
            @QueryParam("status") @DefaultValue("FLAGGED") FlagStatus status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        return Pages.response(read.list(status, PageRequest.of(limit, cursor)).map(FlagView::of), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readFlaggedCaller", summary = "查看标记 · One flagged caller")
    @APIResponse(
            responseCode = "200",
            description = "ETag names its version",
            content = @Content(schema = @Schema(implementation = FlagView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such flag",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(read.read(id));
    }

    @GET
    @Path("/{id}/concerns")
    @Operation(
            operationId = "listConcernsOfFlaggedCaller",
            summary = "其登记的诉求 · Numbers of the concerns they registered since, highest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = String[].class)))
    @APIResponse(
            responseCode = "404",
            description = "No such flag",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response concerns(
            @PathParam("id") UUID id,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        return Pages.response(read.registrations(id, PageRequest.of(limit, cursor)), uri);
    }

    @POST
    @Path("/{id}/restriction")
    @FlagAnswers
    @Operation(
            operationId = "restrictFlaggedCaller",
            summary = "限制登记 · For a time they may register nothing but threats to life or property",
            description = "At most 30 days. Whoever it is, is told until when, and where to go instead.")
    public Response restrict(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = FlagRequests.MISSING) @Valid RestrictionRequest request) {
        return answer(decide.restrict(decision(id, version, request.reason()), request.until()));
    }

    @POST
    @Path("/{id}/lifting")
    @FlagAnswers
    @Operation(operationId = "liftRestriction", summary = "解除限制 · They may register again; the flag stays")
    public Response lift(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = FlagRequests.MISSING) @Valid ReasonRequest request) {
        return answer(decide.lift(decision(id, version, request.reason())));
    }

    @POST
    @Path("/{id}/clearing")
    @FlagAnswers
    @Operation(
            operationId = "clearFlag",
            summary = "撤销标记 · Nothing was in it; who misuses the way in again is flagged again")
    public Response clear(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = FlagRequests.MISSING) @Valid ReasonRequest request) {
        return answer(decide.clear(decision(id, version, request.reason())));
    }

    private DecideOnFlag.Decision decision(UUID id, String version, FlagReason reason) {
        return new DecideOnFlag.Decision(id, EntityVersion.ifMatch(version), reason, caller.scope());
    }

    private Response answer(FlaggedCaller decided) {
        return answer(read.read(decided.id()));
    }

    private static Response answer(ReadFlags.Flag flag) {
        return Response.ok(FlagView.of(flag))
                .header(HttpHeaders.ETAG, new EntityVersion(flag.caller().revision()).etag())
                .build();
    }
}
