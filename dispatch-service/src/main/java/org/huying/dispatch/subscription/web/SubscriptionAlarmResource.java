package org.huying.dispatch.subscription.web;

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
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.subscription.AcknowledgeSubscriptionAlarm;
import org.huying.dispatch.subscription.ReadSubscriptionAlarms;
import org.huying.dispatch.subscription.SubscriptionAlarm;

/** Subscriptions that were disabled by their own failures, for the desk. */
@Path("/v1/subscriptions/alarms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SUBDISTRICT_DESK)
@Tag(name = "subscriptions")
class SubscriptionAlarmResource {
    private final ReadSubscriptionAlarms read;
    private final AcknowledgeSubscriptionAlarm acknowledge;
    private final Caller caller;

    SubscriptionAlarmResource(ReadSubscriptionAlarms read, AcknowledgeSubscriptionAlarm acknowledge, Caller caller) {
        this.read = read;
        this.acknowledge = acknowledge;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listSubscriptionAlarms",
            summary = "停用报警 · Subscriptions that were disabled by their own failures, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SubscriptionAlarmView.class)))
    public Response list(
            @QueryParam("open") @DefaultValue("false") @Parameter(description = "true for those nobody acknowledged")
                    boolean openOnly,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        return Pages.response(
                read.list(openOnly, request.after().map(SubscriptionAnswer::id), request.limit())
                        .map(SubscriptionAlarmView::of),
                uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readSubscriptionAlarm", summary = "查看停用报警 · One alarm")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = SubscriptionAlarmView.class)))
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
            operationId = "acknowledgeSubscriptionAlarm",
            summary = "确认报警 · Somebody at the desk has seen to it",
            description =
                    "The subscription stays as it is until it is enabled; should it fail again, another alarm is raised.")
    @APIResponse(
            responseCode = "200",
            description = "The acknowledged alarm; ETag names its new version",
            content = @Content(schema = @Schema(implementation = SubscriptionAlarmView.class)))
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

    private static Response answer(SubscriptionAlarm alarm) {
        return Response.ok(SubscriptionAlarmView.of(alarm))
                .header(HttpHeaders.ETAG, new EntityVersion(alarm.sequence()).etag())
                .build();
    }
}
