package org.huying.chassis.problem;

/** There is no such thing, or the caller may not know of it. */
public class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotFound(String what, String which) {
        super(Kind.NOT_FOUND, "not-found", "没有找到，请核对编号", "No such " + what + "; check the number");
        this.which = which;
    }

    private final String which;

    /** What was asked for; never shown to the caller. */
    public String which() {
        return which;
    }
}
