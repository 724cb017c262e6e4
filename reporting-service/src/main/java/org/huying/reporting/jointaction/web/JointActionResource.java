package org.huying.reporting.jointaction.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.jointaction.ActionReports;
import org.huying.reporting.summary.WindowQuery;

@Path("/v1/joint-actions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "joint-actions", description = "联合行动 · What became of joint actions")
class JointActionResource {
    private static final Pattern COMMUNITY = Pattern.compile("\\d{12}");

    private final ActionReports reports;
    private final Clock clock;
    private final Caller caller;

    JointActionResource(ActionReports reports, Clock clock, Caller caller) {
        this.reports = reports;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readJointActions",
            summary = "联合行动 · Status, shifts held, required units present, interventions by kind",
            description = "只统计您可见的联合行动；服务多个社区的，在其中每个社区都会列出。过去的 asOf 与当时的答复完全一致。 · "
                    + "Those the caller may see; one that serves several communities is listed in each of them. A past "
                    + "asOf answers exactly as it would have then.")
    @APIResponse(
            responseCode = "200",
            description = "联合行动 · The joint actions",
            content = @Content(schema = @Schema(implementation = ActionReportView.class)))
    @APIResponse(
            responseCode = "422",
            description = "时间或社区代码有误，见 errors · An unreadable or future time, or no community code, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ActionReportView read(
            @QueryParam("community")
                    @Parameter(description = "社区代码 · Division code, 12 digits", example = "520102033905")
                    String community,
            @QueryParam("asOf")
                    @Parameter(
                            description = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai, meaning its last moment, or an "
                                    + "instant in UTC. Default: now; the future is refused",
                            example = "2023-12-20")
                    String asOf) {
        Instant known = WindowQuery.of(null, null, asOf, clock.instant()).asOf();
        return ActionReportView.of(reports.of(code(community), known, caller.scope()));
    }

    private static String code(String community) {
        if (community == null || community.isEmpty()) return null;
        if (!COMMUNITY.matcher(community).matches())
            throw new Invalid("/community", "应为 12 位社区代码 · a division code of 12 digits");
        return community;
    }
}
