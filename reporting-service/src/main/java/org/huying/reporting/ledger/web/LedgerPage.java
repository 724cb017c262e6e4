package org.huying.reporting.ledger.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.PageRequest;

/** Which page of the ledger, as it stands in the query. */
class LedgerPage {
    @QueryParam("limit")
    @Parameter(
            description = "每页条数 · Lines per page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "翻页 · As given by Link rel=next")
    String cursor;

    PageRequest request() {
        return PageRequest.written(limit, cursor);
    }

    /** The line the page before ended with; null for the first one. */
    UUID before() {
        return request().after().map(LedgerPage::id).orElse(null);
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
