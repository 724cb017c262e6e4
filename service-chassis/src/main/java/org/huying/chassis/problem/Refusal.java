package org.huying.chassis.problem;

import java.util.Map;

/**
 * A request that is not carried out, with words that tell a person what to do: Chinese first, English beside. The
 * inside of a service throws it; only the edge knows which HTTP status goes with its kind.
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What sort of refusal it is; the edge maps each to a status. */
    public enum Kind {
        MALFORMED,
        NOT_SIGNED_IN,
        NOT_ALLOWED,
        NOT_FOUND,
        CONFLICT,
        /** It was here and is gone for good. */
        GONE,
        STALE,
        PRECONDITION_MISSING,
        TOO_LARGE,
        UNSUPPORTED,
        INVALID,
        TOO_MANY,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String slug;
    private final String chinese;
    private final String english;

    /** @param slug names the problem's type, for example {@code move-refused} */
    protected Refusal(Kind kind, String slug, String chinese, String english) {
        super(english);
        this.kind = kind;
        this.slug = slug;
        this.chinese = chinese;
        this.english = english;
    }

    public Kind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public String detail() {
        return chinese + " · " + english;
    }

    /** Further members of the problem document, for example the moves that are allowed. */
    public Map<String, Object> members() {
        return Map.of();
    }
}
