package org.huying.local.stack;

/** Why the stack does not start: one line, Chinese first, for the person at the console. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String chinese, String english) {
        super(chinese + " · " + english);
    }
}
