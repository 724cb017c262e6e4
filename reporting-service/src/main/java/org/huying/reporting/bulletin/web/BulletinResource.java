package org.huying.reporting.bulletin.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Role;
import org.huying.reporting.bulletin.BulletinKind;
import org.huying.reporting.bulletin.ReadBulletins;
import org.huying.reporting.export.SheetFormat;
import org.huying.reporting.summary.Window;
import org.huying.reporting.summary.WindowQuery;

/** Bulletins are for the subdistrict and its communities; a partner unit sees its own tasks and no league of others. */
@Path("/v1/bulletins")
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK
})
@Tag(name = "bulletins", description = "通报 · Figures of a week, a month or a campaign, frozen")
class BulletinResource {
    private static final String MOMENT = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. ";
    private static final String AS_OF = "As-Of";

    private final ReadBulletins bulletins;
    private final BulletinAnswer answer;
    private final Clock clock;

    BulletinResource(ReadBulletins bulletins, BulletinAnswer answer, Clock clock) {
        this.bulletins = bulletins;
        this.answer = answer;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listBulletins",
            summary = "通报目录 · Bulletins, newest first",
            description = "按发布时间筛选；过去的 asOf 与当时的目录一致。 · By when they were issued; a past asOf lists what was "
                    + "issued by then and tells of no later correction.")
    @APIResponse(
            responseCode = "200",
            description = "一页 · One page",
            headers = {
                @Header(
                        name = AS_OF,
                        description = "截至 · Up to when the list knows, instant in UTC",
                        schema = @Schema(type = SchemaType.STRING, format = "date-time")),
                @Header(
                        name = "Link",
                        description = "下一页 · rel=next leads to the next page; absent on the last",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = BulletinLineView.class)))
    @APIResponse(
            responseCode = "400",
            description = "limit 或 cursor 无效 · Unusable limit or cursor",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "筛选条件无效，见 errors · Unusable filter, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(
            @QueryParam("kind")
                    @Parameter(description = "种类 · Kind", schema = @Schema(implementation = BulletinKind.class))
                    String kind,
            @QueryParam("from") @Parameter(description = MOMENT + "Default: the beginning", example = "2023-10-01")
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = MOMENT + "An instant is out, a day is in. Default: asOf",
                            example = "2023-12-20")
                    String to,
            @QueryParam("asOf") @Parameter(description = MOMENT + "Default: now", example = "2023-12-20") String asOf,
            @QueryParam("limit")
                    @Parameter(
                            description = "每页条数 · Bulletins per page",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    String limit,
            @QueryParam("cursor") @Parameter(description = "翻页 · As given by Link rel=next") String cursor,
            @Context UriInfo uri) {
        Window window = WindowQuery.of(from, to, asOf, clock.instant());
        PageRequest page = PageRequest.written(limit, cursor);
        var found = bulletins.list(kind(kind), window, page.after().orElse(null), page.limit());
        return Response.fromResponse(Pages.response(found.map(BulletinLineView::of), uri))
                .header(AS_OF, window.asOf().toString())
                .build();
    }

    @GET
    @Path("/{number}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, SheetFormat.Types.XLSX, BulletinFormat.PDF_TYPE})
    @Operation(
            operationId = "readBulletin",
            summary = "查看通报 · One bulletin, as JSON, page to print (A4), workbook or PDF",
            description = "格式由 Accept 或 format 决定。内容自发布起不变；被更正的会写明由哪一期更正。 · "
                    + "By Accept or format. Its content is what it was when it was issued; where it was corrected, it says by "
                    + "which one. hashedAs says how anybody can check the hash.")
    @APIResponse(
            responseCode = "200",
            description = "通报 · The bulletin",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BulletinView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = SheetFormat.Types.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = BulletinFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "404",
            description = "没有这一期，或当时尚未发布 · No such bulletin, or not issued by asOf",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "format 或 asOf 无效，见 errors · Unusable format or asOf, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description =
                    "服务器没有中文字体，不能出 PDF；说明安装或设置什么 · No Chinese font for the PDF; says what to install or configure",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response one(
            @PathParam("number") @Parameter(description = "编号 · Number", example = "TB-2024-0001") String number,
            @QueryParam("format")
                    @Parameter(
                            description = "格式，优先于 Accept · Format, before Accept",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"json", "html", "xlsx", "pdf"}))
                    String format,
            @QueryParam("asOf")
                    @Parameter(
                            description = MOMENT + "What was known of its correction then. Default: now",
                            example = "2024-01-05")
                    String asOf,
            @Context Request request) {
        BulletinFormat chosen = BulletinFormat.of(format, request);
        Window window = WindowQuery.of(null, null, asOf, clock.instant());
        return answer.of(bulletins.one(number, window.asOf()), chosen);
    }

    private static BulletinKind kind(String name) {
        if (name == null || name.isEmpty()) return null;
        return Arrays.stream(BulletinKind.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Invalid("/kind", "可选值 · one of " + Arrays.toString(BulletinKind.values())));
    }
}
