package org.huying.dispatch.calendar.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.huying.dispatch.calendar.CalendarYear;
import org.huying.dispatch.calendar.PublishCalendar;
import org.huying.dispatch.calendar.ReadCalendar;

/** Years 2000 to 2099; any other path is no year of this calendar. */
@Path("/v1/calendar/{year: 20\\d\\d}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar", description = "工作日历 · Which days are worked, by the State Council's yearly notices")
class CalendarResource {
    private final ReadCalendar read;
    private final PublishCalendar publish;
    private final Caller caller;

    CalendarResource(ReadCalendar read, PublishCalendar publish, Caller caller) {
        this.read = read;
        this.publish = publish;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK,
        Role.Names.PARTNER,
        Role.Names.AUDITOR,
        Role.Names.SYSTEM_ADMIN,
        Role.Names.SECURITY_ADMIN
    })
    @Operation(operationId = "readCalendar", summary = "查看工作日历 · One year; provisional while it has no notice")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a correction is decided upon, \"0\" while there is no notice",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    public Response read(@PathParam("year") int year) {
        Optional<CalendarYear> stored = read.year(year);
        return Response.ok(CalendarView.of(year, stored))
                .header(HttpHeaders.ETAG, etag(stored.map(CalendarYear::version).orElse(0L)))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "publishCalendar",
            summary = "发布节假日安排 · Publishes a year's notice, or corrects it",
            description = "The days must lie in the year or in December of the year before, each settled once. "
                    + "By the desk, whose deadlines hang on it, or the system administrator; written to the audit log.")
    @APIResponse(
            responseCode = "200",
            description = "The year as it now stands; ETag names its new version",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    @APIResponse(
            responseCode = "412",
            description = "Changed since it was read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "errors point at the days that overlap, lie in another year or are no weekend",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = "If-Match is missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response publish(
            @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = NoticeRequest.MISSING) @Valid NoticeRequest request) {
        CalendarYear published = publish.handle(request.notice(year), EntityVersion.ifMatch(version), caller.scope());
        return Response.ok(CalendarView.of(published))
                .header(HttpHeaders.ETAG, etag(published.version()))
                .build();
    }

    private static String etag(long version) {
        return new EntityVersion(version).etag();
    }
}
