package org.huying.chassis.inbox.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.inbox.ReplayParkedEvents;
import org.huying.chassis.inbox.ReplayParkedEvents.Replay;
import org.huying.chassis.inbox.ReplayParkedEvents.Waiting;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.scope.Role;

@Path("/v1/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SYSTEM_ADMIN)
@Tag(name = "parked-events", description = "搁置的事件 · Events that could not be handled, and those waiting behind them")
class ParkedEventResource {
    private final ReplayParkedEvents parked;
    private final PrivilegedActs privilegedActs;

    ParkedEventResource(ReplayParkedEvents parked, PrivilegedActs privilegedActs) {
        this.parked = parked;
        this.privilegedActs = privilegedActs;
    }

    @GET
    @Operation(operationId = "listParkedEvents", summary = "查看搁置的事件 · Parked events, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = Waiting[].class)))
    public Response list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        long after = request.after().map(Cursor::asLong).orElse(0L);
        var found = parked.waiting(after, request.limit() + 1);
        return Pages.response(Page.of(found, request.limit(), it -> Cursor.of(it.position())), uri);
    }

    @POST
    @Path("/{position}/replay")
    @Transactional
    @Operation(
            operationId = "replayParkedEvents",
            summary = "重放 · Lets the key of this event go on",
            description =
                    "Handles the parked events of the same key in the order they came. Stops at the first that still fails and names the fault in stoppedBy.")
    public Replay replay(@PathParam("position") long position) {
        privilegedActs.record("parked-event-replay");
        return parked.replay(position);
    }
}
