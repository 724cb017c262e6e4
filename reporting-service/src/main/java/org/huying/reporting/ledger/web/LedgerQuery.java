package org.huying.reporting.ledger.web;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.problem.Malformed;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.LedgerFilter;

/** The filters of the ledger as they stand in the query. */
public class LedgerQuery {
    @QueryParam("community")
    @Parameter(description = "Division code, 12 digits", example = "520102033901")
    String community;

    @QueryParam("grid")
    @Parameter(description = "Grid code, 15 digits")
    String grid;

    @QueryParam("channel")
    @Parameter(example = "GRID_VISIT")
    String channel;

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = ConcernStatus.class))
    String status;

    @QueryParam("topic")
    @Parameter(example = "services.opening-hours")
    String topic;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    PageRequest page() {
        return PageRequest.of(limit, cursor);
    }

    LedgerFilter filter() {
        boolean known = status == null
                || Arrays.stream(ConcernStatus.values())
                        .anyMatch(it -> it.name().equals(status));
        if (!known) throw new Malformed("没有这个状态", "No such status: one of " + Arrays.toString(ConcernStatus.values()));
        return new LedgerFilter(
                community,
                grid,
                channel,
                status,
                topic,
                page().after().map(LedgerQuery::id).orElse(null));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
