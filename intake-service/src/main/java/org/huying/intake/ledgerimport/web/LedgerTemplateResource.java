package org.huying.intake.ledgerimport.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.scope.Role;
import org.huying.intake.ledgerimport.LedgerTemplate;

/** An empty ledger to be filled in. */
@Path("/v1/ledger-imports/template")
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "ledger imports")
class LedgerTemplateResource {
    private final LedgerTemplate template;

    LedgerTemplateResource(LedgerTemplate template) {
        this.template = template;
    }

    @GET
    @Produces({LedgerImportResource.XLSX, LedgerImportResource.CSV, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "downloadLedgerTemplate",
            summary = "下载台账模板 · An empty ledger with every column an import knows",
            description = "As .xlsx its second sheet says what may stand in which column.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = LedgerImportResource.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = LedgerImportResource.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response download(
            @QueryParam("format") @Parameter(description = "xlsx or csv; xlsx when left out", example = "xlsx")
                    String format) {
        if (format == null || format.equals("xlsx"))
            return file(template.xlsx(), LedgerImportResource.XLSX, "ledger-template.xlsx");
        if (format.equals("csv"))
            return file(template.csv(), LedgerImportResource.CSV + ";charset=UTF-8", "ledger-template.csv");
        throw new Malformed("format 应为 xlsx 或 csv", "format must be xlsx or csv");
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
