package org.huying.intake.ledgerimport.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.ledgerimport.ReadLedgerRows;
import org.huying.intake.ledgerimport.ReadRejectedRows;

/** The rows of an import: what was found of each, and those that were rejected as a file. */
@Path("/v1/ledger-imports/{number}/rows")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "ledger imports")
@APIResponse(
        responseCode = "404",
        description = "No such import, or outside the caller's scope",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "409",
        description = "not-checked-yet",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "410",
        description = "ledger-purged",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
class LedgerRowsResource {
    private final ReadLedgerRows rows;
    private final ReadRejectedRows rejected;
    private final Caller caller;

    LedgerRowsResource(ReadLedgerRows rows, ReadRejectedRows rejected, Caller caller) {
        this.rows = rows;
        this.rejected = rejected;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listLedgerRows",
            summary = "逐行结果 · Each row of the sheet: whether it is good, what is wrong, what it becomes")
    @APIResponse(
            responseCode = "200",
            description = "One page in the order of the sheet; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = RowView[].class)))
    public Response list(
            @PathParam("number") String number,
            @QueryParam("rejectedOnly") @Parameter(description = "只看退回行 · Rejected rows alone") boolean rejectedOnly,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        return Pages.response(
                rows.handle(number, rejectedOnly, PageRequest.of(limit, cursor), caller.scope())
                        .map(RowView::of),
                uri);
    }

    @GET
    @Path("/rejected")
    @Produces({LedgerImportResource.CSV, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "downloadRejectedRows",
            summary = "下载退回行 · The rejected rows as CSV (UTF-8 with byte order mark), with what is wrong",
            description = "The sheet's own columns, then row and reason; corrected, it can be brought again as it is. "
                    + "Cells that a spreadsheet would run as a formula have an apostrophe in front. Holds personal data; "
                    + "each download writes an audit line.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = LedgerImportResource.CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response rejected(@PathParam("number") String number) {
        ReadRejectedRows.RejectedRows file = rejected.handle(number, caller.scope());
        StreamingOutput output = file::to;
        return Response.ok(output, LedgerImportResource.CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + "-rejected.csv\"")
                .build();
    }
}
