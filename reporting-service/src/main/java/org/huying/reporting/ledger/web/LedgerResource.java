package org.huying.reporting.ledger.web;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Ledger;
import org.huying.reporting.ledger.LedgerLine;

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
    private final Ledger ledger;
    private final Clock clock;
    private final Caller caller;

    LedgerResource(Ledger ledger, Clock clock, Caller caller) {
        this.ledger = ledger;
        this.clock = clock;
        this.caller = caller;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "台账行 · One concern in the ledger")
    record LedgerLineView(
            @Schema(examples = "WLC-20231201-0001") String number,
            @Schema(examples = "520102033901") String communityCode,
            String gridCode,
            @Schema(examples = "GRID_PARTY_WORKSTATION") String channel,
            String nature,
            @Schema(examples = "services.opening-hours") String topic,
            @Schema(description = "UTC") Instant registeredAt,
            ConcernStatus status,
            String outcome,
            @Schema(examples = "GPG-520102033901001") String ownerCode,
            String ownerName,

            @Schema(description = "When the latest state began, UTC")
            Instant changedAt) {
        static LedgerLineView of(LedgerLine line) {
            return new LedgerLineView(
                    line.number(),
                    line.communityCode(),
                    line.gridCode(),
                    line.channel(),
                    line.nature(),
                    line.topic(),
                    line.registeredAt(),
                    line.status(),
                    line.outcome(),
                    line.ownerCode(),
                    line.ownerName(),
                    line.changedAt());
        }
    }

    @GET
    @Operation(
            operationId = "listLedger",
            summary = "台账 · The concerns the caller may see, newest first",
            description = "The As-Of header says up to which recorded time the lines know.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LedgerLineView.class)))
    public Response list(@BeanParam LedgerQuery query, @Context UriInfo uri) {
        Instant asOf = clock.instant();
        var page = ledger.list(query.filter(), caller.scope(), query.page().limit());
        return Response.fromResponse(Pages.response(page.map(LedgerLineView::of), uri))
                .header("As-Of", asOf.toString())
                .build();
    }
}
