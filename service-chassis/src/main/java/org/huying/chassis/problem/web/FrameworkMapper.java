package org.huying.chassis.problem.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.chassis.problem.Outage;
import org.huying.chassis.problem.Refusal;
import org.huying.chassis.problem.StaleVersion;
import org.huying.chassis.problem.Unavailable;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the framework refuses by itself, and what nobody expected, as problem documents without an exception's text. */
class FrameworkMapper {
    private static final Logger LOG = Logger.getLogger(FrameworkMapper.class);

    private final RefusalMapper refusals;

    FrameworkMapper(RefusalMapper refusals) {
        this.refusals = refusals;
    }

    /** The framework has a mapper of its own for mismatches; naming the type here takes its place. */
    @ServerExceptionMapper({MismatchedInputException.class, JacksonException.class})
    Response map(JacksonException unreadable) {
        return JsonMapper.map(unreadable);
    }

    @ServerExceptionMapper
    Response map(WebApplicationException failure) {
        JacksonException unreadable = JsonMapper.within(failure);
        if (unreadable != null) return JsonMapper.map(unreadable);
        Titles title = Titles.of(failure.getResponse().getStatus());
        if (title.status() >= 500) LOG.error("request failed", failure);
        var response = Problem.of(
                        title,
                        title.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        title.text(),
                        Map.of())
                .response();
        Object allow = failure.getResponse().getHeaders().getFirst("Allow");
        return (allow == null ? response : response.header("Allow", allow)).build();
    }

    @ServerExceptionMapper
    Response map(ConstraintViolationException violated) {
        List<FieldError> errors = violated.getConstraintViolations().stream()
                .map(FrameworkMapper::error)
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
        return RefusalMapper.response(new Invalid(errors));
    }

    @ServerExceptionMapper(priority = Integer.MAX_VALUE)
    Uni<Response> map(Throwable unexpected) {
        for (Throwable cause = unexpected; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusals.map(refusal);
            if (cause instanceof OptimisticLockException) return refusals.map(new StaleVersion());
            if (Outage.isBehind(cause)) return refusals.map(new Unavailable());
        }
        LOG.error("request failed", unexpected);
        Response answer = Problem.of(
                        Titles.INTERNAL,
                        "internal",
                        "系统出错，请凭 traceId 联系管理员 · Something failed here; quote the traceId when you report it",
                        Map.of())
                .response()
                .build();
        return Uni.createFrom().item(answer);
    }

    /** {@code register.request.address.communityCode} points at {@code /address/communityCode}. */
    private static FieldError error(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (depth++ < 2) continue;
            if (node.getIndex() != null) pointer.append('/').append(node.getIndex());
            boolean named = node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT;
            if (named) pointer.append('/').append(node.getName());
        }
        return new FieldError(pointer.toString(), violation.getMessage());
    }
}
