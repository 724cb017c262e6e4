package org.huying.dispatch.partnercontract.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Needs no sign-in: every event names the schema of its data, and whoever receives one may look it up. */
@Path("/schemas")
@PermitAll
@Tag(name = "partner-contract")
class SchemaResource {
    private static final String SCHEMA_JSON = "application/schema+json";
    private static final String BATCH = "application/cloudevents-batch+json";

    private final PartnerContract contract;
    private final ObjectMapper json;
    private final CallerLimit limit;
    private final Caller caller;

    SchemaResource(PartnerContract contract, ObjectMapper json, CallerLimit limit, Caller caller) {
        this.contract = contract;
        this.json = json;
        this.limit = limit;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listPartnerTypes",
            summary = "通知和答复的类型 · Every type of notice and answer, with where its schema and examples are",
            description = "无需登录。 · Without a sign-in, at most so many a minute from one address.")
    @APIResponse(
            responseCode = "200",
            description = "类型 · The types, in the order of the AsyncAPI document",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PublishedTypeView.class)))
    @APIResponse(responseCode = "304", description = "没有变化 · As it was under the ETag that was sent")
    @APIResponse(
            responseCode = "429",
            description = "查询过于频繁 · Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "ETag of an earlier answer")
                    String ifNoneMatch,
            @Context Request request)
            throws JsonProcessingException {
        limit.count(caller.scope());
        String list = json.writeValueAsString(PublishedTypeView.of(contract.types()));
        return Cacheable.of(list, MediaType.APPLICATION_JSON_TYPE)
                .answer(request)
                .build();
    }

    @GET
    @Path("/{type}")
    @Produces({SCHEMA_JSON, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "readPartnerSchema",
            summary = "某种通知或答复的 JSON Schema · The JSON Schema of data, of one type",
            description = "无需登录。事件的 dataschema 指向这里。 · Without a sign-in. What an event's dataschema leads to.")
    @APIResponse(
            responseCode = "200",
            description = "JSON Schema",
            content = @Content(mediaType = SCHEMA_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "没有变化 · As it was under the ETag that was sent")
    @APIResponse(
            responseCode = "404",
            description = "没有这种类型 · No such type",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "查询过于频繁 · Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response schema(
            @PathParam("type") @Parameter(example = "task.assigned.v1") String type,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "ETag of an earlier answer")
                    String ifNoneMatch,
            @Context Request request) {
        limit.count(caller.scope());
        String schema = contract.type(type).schema().toPrettyString();
        return Cacheable.of(schema, MediaType.valueOf(SCHEMA_JSON))
                .answer(request)
                .build();
    }

    @GET
    @Path("/{type}/examples")
    @Produces({BATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "readPartnerExamples",
            summary = "某种通知或答复的示例 · Examples of one type: whole CloudEvents, as webhooks carry them",
            description = "无需登录。全部为虚构。 · Without a sign-in. Nothing in them is real.")
    @APIResponse(
            responseCode = "200",
            description = "示例 · The examples, as a batch of CloudEvents",
            content = @Content(mediaType = BATCH, schema = @Schema(type = SchemaType.ARRAY)))
    @APIResponse(responseCode = "304", description = "没有变化 · As it was under the ETag that was sent")
    @APIResponse(
            responseCode = "404",
            description = "没有这种类型 · No such type",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "查询过于频繁 · Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response examples(
            @PathParam("type") @Parameter(example = "task.assigned.v1") String type,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "ETag of an earlier answer")
                    String ifNoneMatch,
            @Context Request request) {
        limit.count(caller.scope());
        String examples = JsonNodeFactory.instance
                .arrayNode()
                .addAll(contract.type(type).examples())
                .toPrettyString();
        return Cacheable.of(examples, MediaType.valueOf(BATCH)).answer(request).build();
    }
}
