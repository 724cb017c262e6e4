package org.huying.dispatch.servicehours.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.servicehours.ReadServiceHours;
import org.huying.dispatch.servicehours.ServiceHours;

/** When an organisation is open, for all who work here. */
@Path("/v1/units/{code}/service-hours")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "service-hours")
class ServiceHoursReading {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final ReadServiceHours hours;
    private final Clock clock;

    ServiceHoursReading(ReadServiceHours hours, Clock clock) {
        this.hours = hours;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readServiceHours",
            summary = "查询服务时间 · The hours that hold at an instant, and whether it is open then",
            description = "A pilot before all else. Now, unless at says otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = ServiceHoursView.class)))
    @APIResponse(
            responseCode = "400",
            description = "at is no instant",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "Nobody said when it is open then",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response at(
            @PathParam("code") String code,
            @QueryParam("at") @Parameter(description = "UTC", example = "2023-12-11T11:30:00Z") String at) {
        Instant when = at == null || at.isEmpty() ? clock.instant() : instant(at);
        ServiceHours held = hours.of(code)
                .on(LocalDate.ofInstant(when, ZoneId.of("Asia/Shanghai")))
                .orElseThrow(() -> new NotFound("service hours", code));
        return ServiceHoursAnswer.of(held, when);
    }

    @GET
    @Path("/history")
    @Operation(
            operationId = "listServiceHours",
            summary = "服务时间沿革 · All versions, the oldest first, also what is planned")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ServiceHoursView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Nobody ever said when it is open",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<ServiceHoursView> history(@PathParam("code") String code) {
        return hours.of(code).versions().stream()
                .map(it -> ServiceHoursView.of(it, null))
                .toList();
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) return instant;
        } catch (DateTimeParseException notOne) {
            // answered like one of another century
        }
        throw new Malformed("at 应为 UTC 时间", "at must be an instant, like 2023-12-11T11:30:00Z");
    }
}
