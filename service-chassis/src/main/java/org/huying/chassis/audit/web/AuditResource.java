package org.huying.chassis.audit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.audit.AuditLine;
import org.huying.chassis.audit.AuditTrail;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.scope.Role;

@Path("/v1/audit-lines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.AUDITOR)
@Tag(name = "audit", description = "审计日志 · The append-only, hash-chained log of refused and privileged acts")
class AuditResource {
    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    record AuditLineView(
            long seq,
            Instant at,
            String actor,
            String roles,
            String act,
            String object,
            String outcome,
            String reason,
            String traceId,

            @Schema(description = "SHA-256 over this line and the hash of the one before, hex")
            String hash) {
        static AuditLineView of(AuditLine line) {
            return new AuditLineView(
                    line.seq(),
                    line.at(),
                    line.actor(),
                    line.roles(),
                    line.act(),
                    line.object(),
                    line.outcome(),
                    line.reason(),
                    line.traceId(),
                    HexFormat.of().formatHex(line.hash()));
        }
    }

    record ChainView(
            @Schema(description = "True when every line follows from the one before it")
            boolean whole,

            @Schema(description = "Sequence of the first line that does not, null when whole")
            Long firstBrokenLine) {}

    @GET
    @Operation(operationId = "listAuditLines", summary = "查看审计日志 · Audit lines, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = AuditLineView[].class)))
    public Response list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        long after = request.after().map(Cursor::asLong).orElse(0L);
        Page<AuditLine> page =
                Page.of(trail.after(after, request.limit() + 1), request.limit(), line -> Cursor.of(line.seq()));
        return Pages.response(page.map(AuditLineView::of), uri);
    }

    @GET
    @Path("/chain")
    @Operation(operationId = "verifyAuditChain", summary = "校验审计链 · Recomputes every hash of the chain")
    public ChainView chain() {
        var broken = trail.firstBrokenLine();
        return new ChainView(broken.isEmpty(), broken.isEmpty() ? null : broken.getAsLong());
    }
}
