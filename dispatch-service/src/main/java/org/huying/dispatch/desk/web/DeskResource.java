package org.huying.dispatch.desk.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.desk.DeskPage;
import org.huying.dispatch.desk.DeskQuestion;
import org.huying.dispatch.desk.DeskSort;
import org.huying.dispatch.desk.DeskView;
import org.huying.dispatch.desk.ReadDesk;
import org.huying.dispatch.desk.web.DeskViews.CountsView;
import org.huying.dispatch.desk.web.DeskViews.PageView;

/** What waits for whom, read. */
@Path("/v1/desk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "desk", description = "工作台 · The desk's views of open cases")
class DeskResource {
    private final ReadDesk desk;
    private final Caller caller;

    DeskResource(ReadDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "countDesk",
            summary = "工作台计数 · How many open cases each view has",
            description = "全部视图一次给出，只计本人可见的 · All views in one call, counted at one moment within the caller's scope. "
                    + "A view that is not for the caller's role has none.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CountsView.class)))
    @APIResponse(
            responseCode = "422",
            description = "筛选条件无效，见 errors · Unusable filter, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CountsView counts(@BeanParam DeskQuery query) {
        return CountsView.of(desk.counts(query.filter(), caller.scope()));
    }

    @GET
    @Path("/{view}")
    @Operation(
            operationId = "readDeskView",
            summary = "工作台视图 · The open cases of one view",
            description = "只含本人可见的 · Within the caller's scope; the total is that of all pages, counted with the page.")
    @APIResponse(
            responseCode = "200",
            description = "一页 · One page",
            headers =
                    @Header(
                            name = "Link",
                            description = "下一页 · rel=next leads to the next page; absent on the last",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PageView.class)))
    @APIResponse(
            responseCode = "400",
            description = "limit 或 cursor 无效，或 cursor 不属于此视图、排序和筛选 · "
                    + "Unusable limit or cursor, or a cursor of another view, order or filter",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "没有这个视图或排序，或筛选条件无效，见 errors · No such view or order, or unusable filter, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response page(
            @PathParam("view") @Parameter(schema = @Schema(implementation = DeskView.class)) String view,
            @BeanParam DeskQuery query,
            @QueryParam("sort")
                    @Parameter(
                            description = "排序：期限、最新、最早 · The most urgent (default), newest or oldest first",
                            schema = @Schema(implementation = DeskSort.class))
                    String sort,
            @QueryParam("limit")
                    @Parameter(
                            description = "每页条数 · Cases per page",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    String limit,
            @QueryParam("cursor") @Parameter(description = "翻页 · As given by Link rel=next") String cursor,
            @Context UriInfo uri) {
        QueryCheck check = new QueryCheck();
        DeskView which = check.oneOf("/view", view, DeskView.class, any -> true);
        DeskSort order = check.oneOf("/sort", sort, DeskSort.class, any -> true);
        check.refuseIfWrong();
        DeskQuestion question = new DeskQuestion(which, order == null ? DeskSort.DEADLINE : order, query.filter());
        DeskPage page = desk.page(question, PageRequest.written(limit, cursor), caller.scope());
        return Response.fromResponse(Pages.response(page.cases(), uri))
                .entity(PageView.of(page))
                .build();
    }
}
