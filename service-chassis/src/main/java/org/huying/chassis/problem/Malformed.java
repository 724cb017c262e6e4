package org.huying.chassis.problem;

/** The request cannot even be read. */
public class Malformed extends Refusal {
    private static final long serialVersionUID = 1L;

    public Malformed(String chinese, String english) {
        super(Kind.MALFORMED, "malformed", chinese, english);
    }
}
