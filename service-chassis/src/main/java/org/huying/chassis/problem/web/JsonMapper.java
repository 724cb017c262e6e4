package org.huying.chassis.problem.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huying.chassis.privacy.Screening;
import org.huying.chassis.problem.Invalid.FieldError;

/** Bodies that are no JSON (400) or JSON of another shape (422, pointing at the place). Jackson's words stay inside. */
final class JsonMapper {
    private JsonMapper() {}

    static Response map(JacksonException unreadable) {
        if (isJson(unreadable) && unreadable instanceof JsonMappingException mapping) {
            FieldError error = new FieldError(pointer(mapping), complaint(mapping));
            return Problem.of(
                            Titles.UNPROCESSABLE,
                            "invalid",
                            "填写的内容有误，请按提示修改 · Some of what was sent cannot be accepted; see errors",
                            Map.of("errors", List.of(error)))
                    .response()
                    .build();
        }
        return Problem.of(
                        Titles.BAD_REQUEST,
                        "malformed",
                        "请求正文必须是 UTF-8 编码的 JSON 对象 · The body must be a JSON object in UTF-8",
                        Map.of())
                .response()
                .build();
    }

    /** Jackson's complaint behind a framework exception, if there is one. */
    static JacksonException within(WebApplicationException failure) {
        return failure.getCause() instanceof JacksonException jackson ? jackson : null;
    }

    /** A text that ends or breaks in the middle of a field is no JSON, although the field is known by then. */
    private static boolean isJson(Throwable unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause())
            if (cause instanceof StreamReadException && !(cause instanceof InputCoercionException)) return false;
        return true;
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(name -> "/" + Screening.mask(name).replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String complaint(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) return "没有这个字段 · unknown field";
        if (mapping instanceof InvalidFormatException format
                && format.getTargetType().isEnum())
            return "可选值 · one of "
                    + List.of(format.getTargetType().getEnumConstants()).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        return "类型或格式不对 · wrong type or format";
    }
}
