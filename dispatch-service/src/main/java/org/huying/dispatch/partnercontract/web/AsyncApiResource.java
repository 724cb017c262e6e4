package org.huying.dispatch.partnercontract.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
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
import org.huying.dispatch.partnercontract.Bundle;
import org.huying.dispatch.partnercontract.PartnerContract;

/** Needs no sign-in: it is what somebody reads before they have one. */
@Path("/asyncapi")
@PermitAll
@Tag(
        name = "partner-contract",
        description = "共建单位接口 · The contract with partner units: AsyncAPI, JSON Schemas, examples")
class AsyncApiResource {
    private static final MediaType YAML = new MediaType("application", "yaml");
    private static final List<Variant> FORMS =
            Variant.mediaTypes(YAML, MediaType.APPLICATION_JSON_TYPE).build();

    private final Cacheable yaml;
    private final Cacheable json;
    private final Cacheable bundledYaml;
    private final Cacheable bundledJson;
    private final CallerLimit limit;
    private final Caller caller;

    AsyncApiResource(PartnerContract contract, Bundle bundle, CallerLimit limit, Caller caller) {
        this.yaml = Cacheable.of(contract.yaml(), YAML);
        this.json = Cacheable.of(contract.document().toPrettyString(), MediaType.APPLICATION_JSON_TYPE);
        this.bundledYaml = Cacheable.of(bundle.yaml(), YAML);
        this.bundledJson = Cacheable.of(bundle.document().toPrettyString(), MediaType.APPLICATION_JSON_TYPE);
        this.limit = limit;
        this.caller = caller;
    }

    @GET
    @Produces({"application/yaml", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "readAsyncApi",
            summary = "事件接口文档 · The AsyncAPI 3 document for partner units",
            description =
                    "无需登录。列出每种通知和答复、通道和签名方式。 · Without a sign-in. Every notice and answer, the ways on which they "
                            + "travel, and how they are signed; YAML, or JSON by Accept. Its schemas are references to "
                            + "/schemas/{type}. Keep the ETag and send it as If-None-Match.")
    @APIResponse(
            responseCode = "200",
            description = "文档 · The document",
            content = {
                @Content(mediaType = "application/yaml", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(responseCode = "304", description = "没有变化 · As it was under the ETag that was sent")
    @APIResponse(
            responseCode = "429",
            description = "查询过于频繁 · Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(
            @QueryParam("bundled")
                    @DefaultValue("false")
                    @Parameter(
                            description =
                                    "含全部 JSON Schema · With every schema in it, for tools that follow no references")
                    boolean bundled,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "ETag of an earlier answer")
                    String ifNoneMatch,
            @Context Request request) {
        limit.count(caller.scope());
        Variant form = request.selectVariant(FORMS);
        if (form == null) throw new NotAcceptableException();
        boolean inYaml = form.getMediaType().equals(YAML);
        return (bundled ? inYaml ? bundledYaml : bundledJson : inYaml ? yaml : json)
                .answer(request)
                .build();
    }
}
