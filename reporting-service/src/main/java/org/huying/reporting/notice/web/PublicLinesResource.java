package org.huying.reporting.notice.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.reporting.notice.NoticeBoard;

/** Needs no sign-in (domain.md §7: public only aggregates). */
@Path("/v1/public/lines")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public", description = "公示 · What everybody may read")
class PublicLinesResource {
    private final NoticeBoard board;
    private final CallerLimit limit;
    private final Caller caller;
    private final Clock clock;

    PublicLinesResource(NoticeBoard board, CallerLimit limit, Caller caller, Clock clock) {
        this.board = board;
        this.limit = limit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readPublicLines",
            summary = "公示 · Concluded concerns of a campaign, by community and topic",
            description =
                    "无需登录。只有社区、主题大类和已办结和落实的件数，截至昨日；不含楼栋、日期和人员。统计期由街道设定，不能自选。 · "
                            + "Without a sign-in. A community, a top-level topic and how many were concluded, as of the end of "
                            + "yesterday; no building, day or person. The windows are the operator's campaigns, not the caller's.")
    @APIResponse(
            responseCode = "200",
            description = "公示 · The lines",
            content = @Content(schema = @Schema(implementation = PublicLinesView.class)))
    @APIResponse(
            responseCode = "404",
            description = "没有这个活动期 · No such campaign",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "查询过于频繁 · Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PublicLinesView read(
            @QueryParam("campaign")
                    @Parameter(
                            description = "活动期代码 · Code of a campaign. Default: the one that began last",
                            example = "autumn-2023")
                    String campaign) {
        limit.count(caller.scope());
        return PublicLinesView.of(board.of(campaign, clock.instant()));
    }
}
