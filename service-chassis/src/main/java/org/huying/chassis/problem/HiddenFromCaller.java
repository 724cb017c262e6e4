package org.huying.chassis.problem;

/** It exists, but outside the caller's scope: answered like {@link NotFound} and written to the audit log. */
public class HiddenFromCaller extends NotFound {
    private static final long serialVersionUID = 1L;

    public HiddenFromCaller(String what, String which) {
        super(what, which);
    }
}
