package org.huying.dispatch.canvass.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.canvass.CloseCanvass;
import org.huying.dispatch.canvass.CountedCanvass;
import org.huying.dispatch.canvass.ReadCanvasses;
import org.huying.dispatch.canvass.RecordAnswer;
import org.huying.dispatch.canvass.web.CanvassRequests.HouseholdAnswerRequest;

/** One canvass: its answers and its end. */
@Path("/v1/canvasses/{number}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "field work")
class CanvassResource {
    private final ReadCanvasses canvasses;
    private final RecordAnswer record;
    private final CloseCanvass close;
    private final Caller caller;

    CanvassResource(ReadCanvasses canvasses, RecordAnswer record, CloseCanvass close, Caller caller) {
        this.canvasses = canvasses;
        this.record = record;
        this.close = close;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "readCanvass", summary = "查看摸排 · One canvass, counted, with the moves it has")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = CanvassView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such canvass, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        return answer(canvasses.one(number, caller.scope()));
    }

    @PUT
    @Path("/answers/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @HouseholdAnswersGiven
    @Operation(
            operationId = "recordHouseholdAnswer",
            summary = "登记一户答复 · Tells what one household answered",
            description = "编号由手机给出，一户一条，可离线补录，重复提交结果相同。 · "
                    + "The phone gives the id, a UUID for each household's answer. May be told late, in any order, and "
                    + "again: no Idempotency-Key and no If-Match are needed. Counts if it was given before the closing, "
                    + "also when it is told after it: the result is then counted anew.")
    public HouseholdAnswerView record(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @NotNull(message = CanvassRequests.MISSING) @Valid HouseholdAnswerRequest request) {
        return HouseholdAnswerView.of(record.handle(number, id, request.at(), request.choices(), caller.scope()));
    }

    @POST
    @Path("/closure")
    @Consumes(MediaType.WILDCARD)
    @CanvassMoveAnswers
    @Operation(
            operationId = "closeCanvass",
            summary = "结束摸排 · Closes the canvass and counts it",
            description = "OPEN → CLOSED. Answers given before that can still be told.")
    public Response close(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(close.handle(number, EntityVersion.ifMatch(version), caller.scope()));
    }

    private static Response answer(CountedCanvass counted) {
        return Response.ok(CanvassView.of(counted))
                .header(HttpHeaders.ETAG, new EntityVersion(counted.canvass().sequence()).etag())
                .build();
    }
}
