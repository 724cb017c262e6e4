package org.huying.chassis.problem;

import java.util.List;
import java.util.Map;

/** The request can be read, but what it says cannot be accepted; each error points at its place (RFC 6901). */
public class Invalid extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** @param pointer JSON pointer into the request body, for example {@code /address/communityCode} */
    public record FieldError(String pointer, String detail) {}

    public Invalid(List<FieldError> errors) {
        super(Kind.INVALID, "invalid", "填写的内容有误，请按提示修改", "Some of what was sent cannot be accepted; see errors");
        this.errors = List.copyOf(errors);
    }

    public Invalid(String pointer, String detail) {
        this(List.of(new FieldError(pointer, detail)));
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("errors", errors);
    }
}
