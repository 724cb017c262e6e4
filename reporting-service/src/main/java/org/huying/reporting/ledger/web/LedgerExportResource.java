package org.huying.reporting.ledger.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.export.SheetFile;
import org.huying.reporting.export.SheetFormat;
import org.huying.reporting.export.TownTime;
import org.huying.reporting.ledger.ExportLedger;
import org.huying.reporting.ledger.LedgerFilter;

@Path("/v1/exports/ledger")
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "exports", description = "导出 · Views as files")
class LedgerExportResource {
    private static final String AS_OF = "As-Of";
    private static final DateTimeFormatter IN_NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final ExportLedger export;
    private final Clock clock;
    private final Caller caller;

    LedgerExportResource(ExportLedger export, Clock clock, Caller caller) {
        this.export = export;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Produces({SheetFormat.Types.CSV, SheetFormat.Types.XLSX, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportLedger",
            summary = "导出台账 · The ledger as a file, with the ledger's filters",
            description = "您可见的全部诉求，含今天的，按登记先后倒序；时间为北京时间。CSV 不限行数，Excel 最多 1,048,576 行（含表头），"
                    + "超出时拒绝而不截断。连接中断的文件不完整。 · "
                    + "Every concern the caller may see and the filters let through, today's included, newest first; "
                    + "times are those of Asia/Shanghai. CSV (RFC 4180, UTF-8) has no limit; a workbook holds 1,048,576 "
                    + "rows with its heading, and what is more is refused, not cut. Cells that a spreadsheet would run as "
                    + "a formula have an apostrophe in front. A transfer that breaks off is no whole file.")
    @APIResponse(
            responseCode = "200",
            description = "文件 · The file, written as it is taken",
            headers = {
                @Header(
                        name = AS_OF,
                        description = "截至 · Recorded time up to which the lines know, instant in UTC",
                        schema = @Schema(type = SchemaType.STRING, format = "date-time")),
                @Header(
                        name = HttpHeaders.CONTENT_DISPOSITION,
                        description = "文件名 · A name for the file",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(mediaType = SheetFormat.Types.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = SheetFormat.Types.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "422",
            description = "筛选条件无效，或行数超过 Excel 上限，见 errors · Unusable filter, or more rows than Excel holds; see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "正在导出的人较多 · As many exports as may run at once are running; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response export(
            @BeanParam LedgerQuery query,
            @QueryParam("format")
                    @Parameter(
                            description = "格式，优先于 Accept · Format, before Accept. Default: csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"csv", "xlsx"}))
                    String format,
            @QueryParam("bom")
                    @DefaultValue("false")
                    @Parameter(description = "CSV 带 UTF-8 字节顺序标记，便于 Excel 直接打开 · A byte order mark for Excel")
                    boolean marked,
            @Context Request request) {
        LedgerFilter filter = query.filter(null, clock.instant());
        SheetFormat chosen = format == null || format.isEmpty() ? accepted(request) : named(format);
        SheetFile file = export.handle(filter, chosen, marked, caller.scope());
        StreamingOutput output = file::to;
        return Response.ok(output)
                .type(chosen == SheetFormat.CSV ? chosen.mediaType() + ";charset=UTF-8" : chosen.mediaType())
                .header(AS_OF, filter.now().toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(chosen, filter.now()))
                .build();
    }

    private static SheetFormat named(String format) {
        return SheetFormat.named(format).orElseThrow(() -> new Invalid("/format", "可选值 · one of csv, xlsx"));
    }

    private static SheetFormat accepted(Request request) {
        MediaType[] offered = Arrays.stream(SheetFormat.values())
                .map(it -> MediaType.valueOf(it.mediaType()))
                .toArray(MediaType[]::new);
        Variant chosen = request.selectVariant(Variant.mediaTypes(offered).add().build());
        if (chosen == null) throw new NotAcceptableException();
        return SheetFormat.values()[Arrays.asList(offered).indexOf(chosen.getMediaType())];
    }

    /** In plain letters for the old, and as it is called for everybody else (RFC 6266 §4.3). */
    private static String disposition(SheetFormat format, Instant asOf) {
        String rest = "-" + IN_NAME.format(TownTime.of(asOf)) + "." + format.ending();
        String encoded = URLEncoder.encode("诉求台账" + rest, StandardCharsets.UTF_8);
        return "attachment; filename=\"ledger" + rest + "\"; filename*=UTF-8''" + encoded;
    }
}
