package org.huying.dispatch.servicehours.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.servicehours.HoursCommand;
import org.huying.dispatch.servicehours.MakeHoursPermanent;
import org.huying.dispatch.servicehours.SetServiceHours;
import org.huying.dispatch.servicehours.WithdrawHours;
import org.huying.dispatch.servicehours.web.ServiceHoursRequests.PilotReasonRequest;
import org.huying.dispatch.servicehours.web.ServiceHoursRequests.ServiceHoursRequest;

/** When an organisation is open. */
@Path("/v1/units/{code}/service-hours")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK, Role.Names.PARTNER})
@Tag(name = "service-hours", description = "服务时间 · When organisations are open; never the calendar of deadlines")
class ServiceHoursResource {
    private final SetServiceHours set;
    private final MakeHoursPermanent permanent;
    private final WithdrawHours withdraw;
    private final Caller caller;

    ServiceHoursResource(SetServiceHours set, MakeHoursPermanent permanent, WithdrawHours withdraw, Caller caller) {
        this.set = set;
        this.permanent = permanent;
        this.withdraw = withdraw;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "setServiceHours",
            summary = "设置服务时间 · Hours that hold from a day on, for good or as a pilot",
            description =
                    "By the organisation itself, its community's secretary or the desk. What held before stays as "
                            + "it was. Hours that stay take the place of those before; a pilot lies over them until its last day.")
    @APIResponse(
            responseCode = "201",
            description = "Done, once for each Idempotency-Key; Location names it",
            content = @Content(schema = @Schema(implementation = ServiceHoursView.class)))
    @APIResponse(
            responseCode = "403",
            description = "Only the organisation itself, its secretary or the desk",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such organisation or resolution, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "They would overlap a pilot, or what is planned",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Something in the content cannot be accepted, or the key came before with another request; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response set(
            @PathParam("code") String code,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = ServiceHoursRequests.MISSING) @Valid ServiceHoursRequest request,
            @Context UriInfo uri) {
        var repeatable = RepeatableRequest.of(idempotencyKey, "service hours " + code + request);
        return ServiceHoursAnswer.created(set.handle(code, request.plan(), caller.scope(), repeatable), uri);
    }

    @POST
    @Path("/{id}/permanence")
    @ServiceHoursAnswers
    @Operation(
            operationId = "makeServiceHoursPermanent",
            summary = "试点转正 · A pilot's hours stay",
            description = "PILOT → PERMANENT, until its last day is over.")
    public Response makePermanent(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = ServiceHoursRequests.MISSING) @Valid PilotReasonRequest request) {
        return ServiceHoursAnswer.of(permanent.handle(command(code, id, version), request.reason()), null);
    }

    @POST
    @Path("/{id}/withdrawal")
    @ServiceHoursAnswers
    @Operation(
            operationId = "withdrawServiceHours",
            summary = "撤回试点 · A pilot ends early, or does not begin",
            description = "PILOT → WITHDRAWN, until its last day is over. Today's hours stay as they were announced.")
    public Response withdraw(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = ServiceHoursRequests.MISSING) @Valid PilotReasonRequest request) {
        return ServiceHoursAnswer.of(withdraw.handle(command(code, id, version), request.reason()), null);
    }

    private HoursCommand command(String code, UUID id, String version) {
        return new HoursCommand(code, id, EntityVersion.ifMatch(version), caller.scope());
    }
}
