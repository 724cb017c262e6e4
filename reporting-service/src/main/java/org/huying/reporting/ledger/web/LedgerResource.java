package org.huying.reporting.ledger.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.ledger.Ledger;
import org.huying.reporting.ledger.LedgerFilter;
import org.huying.reporting.town.TownNames;
import org.huying.reporting.town.TownTable;

@Path("/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "ledger", description = "诉求台账 · One line per concern")
class LedgerResource {
    private static final String AS_OF = "As-Of";

    private final Ledger ledger;
    private final TownTable town;
    private final Clock clock;
    private final Caller caller;

    LedgerResource(Ledger ledger, TownTable town, Clock clock, Caller caller) {
        this.ledger = ledger;
        this.town = town;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listLedger",
            summary = "台账 · The concerns the caller may see, newest first",
            description = "受理台看全部，社区书记看本社区，网格员和党小组看本网格，联动单位看本单位承办的。 · "
                    + "The desk sees all, a secretary the own communities, a grid worker or leader the own grids, "
                    + "a partner unit the cases it has (domain.md §7).")
    @APIResponse(
            responseCode = "200",
            description = "一页 · One page",
            headers = {
                @Header(
                        name = AS_OF,
                        description = "截至 · Recorded time up to which the lines know, instant in UTC",
                        schema = @Schema(type = SchemaType.STRING, format = "date-time")),
                @Header(
                        name = "Link",
                        description = "下一页 · rel=next leads to the next page; absent on the last",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LedgerLineView.class)))
    @APIResponse(
            responseCode = "400",
            description = "limit 或 cursor 无效 · Unusable limit or cursor",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "筛选条件无效，见 errors · Unusable filter, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(@BeanParam LedgerQuery query, @BeanParam LedgerPage wanted, @Context UriInfo uri) {
        LedgerFilter filter = query.filter(wanted.before(), clock.instant());
        TownNames communities = town.communities();
        communities.mustKnow(filter.selection().community());
        var page = ledger.list(filter, caller.scope(), wanted.request().limit());
        TownNames grids = town.grids();
        return Response.fromResponse(Pages.response(page.map(line -> LedgerLineView.of(line, communities, grids)), uri))
                .header(AS_OF, filter.now().toString())
                .build();
    }
}
