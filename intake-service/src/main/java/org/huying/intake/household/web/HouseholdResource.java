package org.huying.intake.household.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.household.HouseholdRecord;
import org.huying.intake.household.ReadHousehold;
import org.huying.intake.household.RecordHousehold;
import org.huying.intake.household.web.HouseholdRequests.HouseholdRequest;
import org.huying.intake.household.web.HouseholdRequests.UnsealingRequest;

/** Whom a confidential concern is about: a data subject too (domain.md §7). */
@Path("/v1/concerns/{number}/reported-household")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(
        name = "reported household",
        description = "被反映人 · Whom a confidential concern is about; sealed, purged after the outcome")
class HouseholdResource {
    private final RecordHousehold record;
    private final ReadHousehold read;
    private final Caller caller;

    HouseholdResource(RecordHousehold record, ReadHousehold read, Caller caller) {
        this.record = record;
        this.read = read;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "recordReportedHousehold",
            summary = "登记被反映人 · Writes down whom a confidential concern is about",
            description = "Sealed under a key of its own, in no event, log or report. The same again has no second "
                    + "effect; something else needs If-Match. A merged concern keeps its own.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded for the first time; ETag names its version",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Recorded anew, or as it was; ETag names its version",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "not-confidential",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "410",
            description = "Purged: purgedAt, because, decidedAt and ruleVersion say what happened",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "Changed since it was read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something in the content cannot be accepted; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = "Something else is recorded and If-Match is missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response put(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = HouseholdRequests.MISSING) @Valid HouseholdRequest request) {
        Optional<EntityVersion> expected =
                version == null || version.isBlank() ? Optional.empty() : Optional.of(EntityVersion.ifMatch(version));
        var recorded = record.handle(number, request.household(), expected, caller.scope());
        return answer(recorded.household(), recorded.isNew() ? Response.Status.CREATED : Response.Status.OK);
    }

    @GET
    @Operation(
            operationId = "readReportedHouseholdRecord",
            summary = "被反映人登记情况 · That one is recorded and until when, without a word of it")
    @APIResponse(
            responseCode = "200",
            description = "ETag names its version",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "404",
            description = "None is recorded, no such concern, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "410",
            description = "Purged: purgedAt, because, decidedAt and ruleVersion say what happened",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response get(@PathParam("number") String number) {
        return answer(read.record(number, caller.scope()), Response.Status.OK);
    }

    @POST
    @Path("/unsealing")
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    @Operation(
            operationId = "unsealReportedHousehold",
            summary = "启封 · Reads whom the concern is about, for a reason and on record",
            description = "By the desk alone. Each reading writes an audit line with its reason.")
    @APIResponse(
            responseCode = "200",
            description = "What was recorded; not to be stored",
            content = @Content(schema = @Schema(implementation = UnsealedView.class)))
    @APIResponse(
            responseCode = "404",
            description = "None is recorded, or no such concern",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "410",
            description = "Purged: purgedAt, because, decidedAt and ruleVersion say what happened",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The reason is missing or none; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response unseal(
            @PathParam("number") String number,
            @NotNull(message = HouseholdRequests.MISSING) @Valid UnsealingRequest request) {
        return Response.ok(UnsealedView.of(read.unseal(number, request.reason(), caller.scope())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response answer(HouseholdRecord held, Response.Status status) {
        return Response.status(status)
                .entity(HouseholdView.of(held))
                .header(HttpHeaders.ETAG, new EntityVersion(held.revision()).etag())
                .build();
    }
}
