package org.huying.chassis.problem;

/** The caller may see it but not do this to it. */
public class NotAllowed extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String slug, String chinese, String english) {
        super(Kind.NOT_ALLOWED, slug, chinese, english);
    }
}
