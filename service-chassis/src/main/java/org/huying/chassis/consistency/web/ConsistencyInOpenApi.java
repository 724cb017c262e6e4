package org.huying.chassis.consistency.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.consistency.WaitPreference;

/** Says of every operation that it takes consistency tokens, and of every write that it gives one. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ConsistencyInOpenApi implements OASFilter {
    private static final String API = "/v1/";
    private static final String NOT_YET_HERE = "NotYetHere";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) return;
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        describe(document.getComponents());
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(API)) item.getOperations().forEach(ConsistencyInOpenApi::add);
        });
    }

    private static void describe(Components components) {
        components
                .addParameter(
                        ConsistencyToken.HEADER,
                        header(
                                ConsistencyToken.HEADER,
                                text("huying.concerns:018c2f4e-0000-7000-8000-000000000001:1"),
                                "此前写操作得到的一致性令牌，原样带上，可用逗号隔开多个 · Tokens of earlier writes, exactly as "
                                        + "given, separated by commas, at most " + ConsistencyToken.MOST
                                        + ". The request waits until this service knows of those writes, so that its "
                                        + "answer never comes from before them. 400 when malformed."))
                .addParameter(
                        WaitPreference.HEADER,
                        header(
                                WaitPreference.HEADER,
                                text("wait=5"),
                                "等待令牌的秒数 · wait=N, seconds to wait for the tokens (RFC 7240): 2 unless "
                                        + "stated, 10 at most. Preference-Applied tells what was done."))
                .addHeader(
                        ConsistencyToken.HEADER,
                        OASFactory.createHeader()
                                .description("一致性令牌 · Opaque; send it along with later requests, to whichever "
                                        + "service, to be answered from after this write")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)))
                .addResponse(
                        NOT_YET_HERE,
                        OASFactory.createAPIResponse()
                                .description("此前的写操作尚未传到本服务 · What the tokens name did not arrive within the "
                                        + "wait, or a dependency is down; nothing was done. Retry-After in seconds"));
    }

    private static Parameter header(String name, Schema schema, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(schema);
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).addExample(example);
    }

    private static void add(PathItem.HttpMethod method, Operation operation) {
        if (isDone(operation)) return;
        operation
                .addParameter(OASFactory.createParameter().ref(ConsistencyToken.HEADER))
                .addParameter(OASFactory.createParameter().ref(WaitPreference.HEADER));
        if (operation.getResponses() == null) operation.setResponses(OASFactory.createAPIResponses());
        if (!operation.getResponses().hasAPIResponse("503"))
            operation
                    .getResponses()
                    .addAPIResponse("503", OASFactory.createAPIResponse().ref(NOT_YET_HERE));
        if (method == PathItem.HttpMethod.GET) return;
        Map<String, APIResponse> answers = operation.getResponses().getAPIResponses();
        answers.forEach((status, answer) -> {
            if (status.startsWith("2") && answer.getRef() == null)
                answer.addHeader(
                        ConsistencyToken.HEADER, OASFactory.createHeader().ref(ConsistencyToken.HEADER));
        });
    }

    /** The build shows the same document more than once. */
    private static boolean isDone(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(it -> it.getRef() != null && it.getRef().endsWith("/" + ConsistencyToken.HEADER));
    }
}
