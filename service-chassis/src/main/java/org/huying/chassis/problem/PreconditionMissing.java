package org.huying.chassis.problem;

/** A command that does not say which version it was decided upon. */
public class PreconditionMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public PreconditionMissing() {
        super(
                Kind.PRECONDITION_MISSING,
                "precondition-missing",
                "请在 If-Match 头中带上读取时得到的 ETag",
                "Send the ETag you read in the If-Match header");
    }
}
