package org.huying.reporting.dashboard.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.reporting.notice.NoticeBoard;

/** What the page at the service's root has to know before anybody signed in. */
@Path("/v1/public/dashboard")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public", description = "公示 · What everybody may read")
class DashboardResource {
    private final Surroundings surroundings;
    private final NoticeBoard board;
    private final Clock clock;

    DashboardResource(Surroundings surroundings, NoticeBoard board, Clock clock) {
        this.surroundings = surroundings;
        this.board = board;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readDashboardSettings",
            summary = "看板设置 · Where the dashboard's readers sign in, what day it is, and the campaigns",
            description = "无需登录，不含任何数据。 · Without a sign-in; there are no figures in it.")
    @APIResponse(
            responseCode = "200",
            description = "看板设置 · The settings",
            content = @Content(schema = @Schema(implementation = DashboardView.class)))
    public DashboardView read() {
        return DashboardView.of(surroundings, board.campaigns(), clock.instant());
    }
}
