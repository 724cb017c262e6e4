package org.huying.intake.supplement.web;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.concern.RepeatableRequest;
import org.huying.intake.supplement.AddSupplement;
import org.huying.intake.supplement.ReadSupplements;
import org.huying.intake.supplement.Supplement;

/** More that is said of a concern. The tracking code lets add to it, not read it back: a slip of paper gets lost. */
@Path("/v1/concerns/{number}/supplements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "concerns")
class SupplementResource {
    private final AddSupplement add;
    private final ReadSupplements read;
    private final CallerLimit limit;
    private final Caller caller;

    SupplementResource(AddSupplement add, ReadSupplements read, CallerLimit limit, Caller caller) {
        this.add = add;
        this.read = read;
        this.limit = limit;
        this.caller = caller;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "supplementConcern",
            summary = "补充 · Says more of a concern that is still on its way",
            description = "By its reporter, with the Tracking-Code of the receipt or signed in, or by staff in whose "
                    + "scope it is. Whoever has the case sees that there is something new. At most "
                    + "huying.intake.supplements-per-concern (20 unless told). With an Idempotency-Key the request "
                    + "may be repeated for 48 hours.")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location is where supplements are read",
            content = @Content(schema = @Schema(implementation = SupplementView.class)))
    @APIResponse(
            responseCode = "403",
            description = "not-on-the-reporters-behalf: the unit that only handles it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or neither the tracking code nor the caller's scope opens it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "concern-is-over, or too-many-supplements",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The text is missing or too long, errors[{pointer, detail}]; or idempotency-key-reused",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response add(
            @PathParam("number") String number,
            @HeaderParam("Tracking-Code") String trackingCode,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = SupplementRequest.MISSING) @Valid SupplementRequest request,
            @Context UriInfo uri) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        RepeatableRequest repeatable = IdempotencyKey.of(idempotencyKey)
                .map(key -> new RepeatableRequest(key, request.content(number)))
                .orElse(null);
        Supplement added = add.handle(new AddSupplement.More(number, trackingCode, request.text(), repeatable), scope);
        return Response.created(uri.getAbsolutePath())
                .entity(SupplementView.added(number, added))
                .build();
    }

    @GET
    @RolesAllowed({
        Role.Names.RESIDENT,
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK,
        Role.Names.PARTNER
    })
    @Operation(
            operationId = "listSupplements",
            summary = "补充列表 · What was said of a concern later, in its order",
            description = "As much of the text as the caller may read of the concern's. Those of concerns that were "
                    + "merged into it are among them, as far as the caller may know of these.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SupplementView[].class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<SupplementView> list(@PathParam("number") String number) {
        return read.of(number, caller.scope()).stream().map(SupplementView::of).toList();
    }
}
