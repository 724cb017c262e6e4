package org.huying.dispatch.partnercontract.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.dispatch.partnercontract.PartnerContract;

/** The contract as a page, for whoever is about to connect a partner's system. */
@Path("/partners")
@PermitAll
@Tag(name = "partner-contract")
class PartnersPageResource {
    private final Cacheable page;
    private final CallerLimit limit;
    private final Caller caller;

    PartnersPageResource(PartnerContract contract, CallerLimit limit, Caller caller) {
        this.page = Cacheable.of(PartnersPage.of(contract), MediaType.TEXT_HTML_TYPE);
        this.limit = limit;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "readPartnersPage",
            summary = "共建单位接口网页 · The contract with partner units as a page",
            description =
                    "无需登录，中文为主，附英文。 · Without a sign-in; Chinese first, English beside. Every way, signature, notice and "
                            + "answer of the AsyncAPI document, with the fields and an example of each; no script runs on it.")
    @APIResponse(
            responseCode = "200",
            description = "网页 · The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "没有变化 · As it was under the ETag that was sent")
    @APIResponse(
            responseCode = "429",
            description = "查询过于频繁 · Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "ETag of an earlier answer")
                    String ifNoneMatch,
            @Context Request request) {
        limit.count(caller.scope());
        return page.answer(request).build();
    }
}
