package org.huying.dispatch.routing.web;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.routing.alarm.AcknowledgeAlarm;
import org.huying.dispatch.routing.alarm.Alarm;
import org.huying.dispatch.routing.alarm.ReadAlarms;

/** Rules that could not be evaluated. */
@Path("/v1/routing/alarms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUBDISTRICT_DESK, Role.Names.SYSTEM_ADMIN})
@Tag(name = "routing")
class AlarmResource {
    private final ReadAlarms read;
    private final AcknowledgeAlarm acknowledge;
    private final Caller caller;

    AlarmResource(ReadAlarms read, AcknowledgeAlarm acknowledge, Caller caller) {
        this.read = read;
        this.acknowledge = acknowledge;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listRoutingAlarms", summary = "规则报警 · Rules that could not be evaluated, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AlarmView.class)))
    public Response list(
            @QueryParam("open") @DefaultValue("false") @Parameter(description = "true for those nobody acknowledged")
                    boolean openOnly,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        return Pages.response(
                read.list(openOnly, request.after().map(AlarmResource::id), request.limit())
                        .map(AlarmView::of),
                uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readRoutingAlarm", summary = "查看规则报警 · One alarm")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = AlarmView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such alarm",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response one(@PathParam("id") UUID id) {
        return answer(read.one(id));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "acknowledgeRoutingAlarm",
            summary = "确认报警 · Somebody saw to the rule",
            description = "The rule is asked as before; should it fail again, another alarm is raised.")
    @APIResponse(
            responseCode = "200",
            description = "The acknowledged alarm; ETag names its new version",
            content = @Content(schema = @Schema(implementation = AlarmView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such alarm",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Acknowledged already",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "Changed since it was read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = "If-Match is missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response acknowledge(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(acknowledge.handle(id, EntityVersion.ifMatch(version), caller.scope()));
    }

    private static Response answer(Alarm alarm) {
        return Response.ok(AlarmView.of(alarm))
                .header(HttpHeaders.ETAG, new EntityVersion(alarm.sequence()).etag())
                .build();
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
