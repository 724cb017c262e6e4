package org.huying.reporting.fieldwork.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
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
import org.huying.reporting.fieldwork.ReadFieldWork;
import org.huying.reporting.summary.WindowQuery;

@Path("/v1/field-work")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "field work", description = "现场工作 · Visits, canvasses, coverage and measurements")
class FieldWorkResource {
    private static final String MOMENT = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. ";
    private static final Pattern COMMUNITY = Pattern.compile("[0-9]{12}");

    private final ReadFieldWork work;
    private final Clock clock;
    private final Caller caller;

    FieldWorkResource(ReadFieldWork work, Clock clock, Caller caller) {
        this.work = work;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readFieldWork",
            summary = "现场工作 · Visits, canvasses, coverage and measurements, by community",
            description = "只统计您可见的内容。过去的 asOf 与当时的答复完全一致。 · Counts what the caller may see, a partner "
                    + "unit what it began itself, by when it happened. A past asOf answers exactly as it would have then: "
                    + "what was recorded later is left out.")
    @APIResponse(
            responseCode = "200",
            description = "现场工作 · By community",
            content = @Content(schema = @Schema(implementation = FieldWorkView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "时间或社区代码无法识别，见 errors · Unreadable, reversed or future times, or no community code, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public FieldWorkView read(
            @QueryParam("from") @Parameter(description = MOMENT + "Default: the beginning", example = "2023-10-01")
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = MOMENT + "An instant is out, a day is in. Default: asOf",
                            example = "2023-12-20")
                    String to,
            @QueryParam("asOf")
                    @Parameter(
                            description = MOMENT + "A day means its last moment. Default: now; the future is refused",
                            example = "2023-12-20")
                    String asOf,
            @QueryParam("community") @Parameter(description = "社区代码 · Only of that community", example = "520102033902")
                    String community) {
        var window = WindowQuery.of(from, to, asOf, clock.instant());
        return FieldWorkView.of(work.of(window, wanted(community), caller.scope()));
    }

    private static String wanted(String community) {
        if (community == null || community.isEmpty()) return null;
        if (COMMUNITY.matcher(community).matches()) return community;
        throw new Invalid("/community", "应为 12 位代码 · a code of 12 digits");
    }
}
