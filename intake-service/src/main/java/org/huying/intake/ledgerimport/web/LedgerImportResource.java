package org.huying.intake.ledgerimport.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.ledgerimport.ReadLedgerImport;
import org.huying.intake.ledgerimport.ReceiveLedger;

/** Ledgers that communities keep outside, on their way in. */
@Path("/v1/ledger-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "ledger imports", description = "台账导入 · Ledgers as Excel or CSV: checked first, then imported")
class LedgerImportResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";

    private final ReceiveLedger receive;
    private final ReadLedgerImport read;
    private final Caller caller;

    LedgerImportResource(ReceiveLedger receive, ReadLedgerImport read, Caller caller) {
        this.receive = receive;
        this.read = read;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "uploadLedger",
            summary = "上传台账 · Brings a ledger, which is then checked row by row; nothing is registered yet",
            description = "The file as it is: .xlsx (first visible sheet), or CSV in UTF-8 or GB18030, sent as "
                    + "text/csv, application/octet-stream or the type of .xlsx; what it is says its content. At most "
                    + "50 MiB and 200,000 rows. Columns are known by their Chinese names in the heading, see the "
                    + "template. A secretary imports the rows of the own community, the desk all. With an "
                    + "Idempotency-Key the request may be repeated for 48 hours.")
    @APIResponse(
            responseCode = "201",
            description = "Received and being checked; Location names the import, ETag its version",
            content = @Content(schema = @Schema(implementation = LedgerImportView.class)))
    @APIResponse(
            responseCode = "413",
            description = "The file is too large",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Not a ledger that can be read: the file, its encoding or its heading; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response upload(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream file,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @Context UriInfo uri) {
        var received = receive.handle(file, caller.scope(), IdempotencyKey.of(idempotencyKey));
        var ledger = received.shown().ledger();
        return Response.created(
                        uri.getAbsolutePathBuilder().path(ledger.number()).build())
                .entity(LedgerImportView.of(received.shown()))
                .header(HttpHeaders.ETAG, new EntityVersion(ledger.revision()).etag())
                .build();
    }

    @GET
    @Operation(operationId = "listLedgerImports", summary = "导入列表 · The imports the caller may see, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(implementation = LedgerImportView[].class)))
    public Response list(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        return Pages.response(
                read.list(caller.scope(), PageRequest.of(limit, cursor)).map(LedgerImportView::of), uri);
    }
}
