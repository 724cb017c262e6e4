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
@Path("/v1/public/summary")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public")
class PublicSummaryResource {
    private final NoticeBoard board;
    private final CallerLimit limit;
    private final Caller caller;
    private final Clock clock;

    PublicSummaryResource(NoticeBoard board, CallerLimit limit, Caller caller, Clock clock) {
        this.board = board;
        this.limit = limit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readPublicSummary",
            summary = "公示 · Figures of a campaign, by community and by topic",
            description = "无需登录。只有收集、已办结和落实的件数，分社区、分主题大类，截至昨日；少于 3 件的不显示，能由其他数字推出的也不显示。 · "
                    + "Without a sign-in. How many were collected and concluded, by community and by top-level topic, as of "
                    + "the end of yesterday; no building, day or person. What is under 3 is null, and so is what could be "
                    + "told from the others. The windows are the operator's campaigns, not the caller's.")
    @APIResponse(
            responseCode = "200",
            description = "公示 · The figures",
            content = @Content(schema = @Schema(implementation = PublicSummaryView.class)))
    @APIResponse(
            responseCode = "404",
            description = "没有这个活动期 · No such campaign",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "查询过于频繁 · Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PublicSummaryView read(
            @QueryParam("campaign")
                    @Parameter(
                            description = "活动期代码 · Code of a campaign. Default: the one that began last",
                            example = "autumn-2023")
                    String campaign) {
        limit.count(caller.scope());
        return PublicSummaryView.of(board.summary(campaign, clock.instant()));
    }
}
