package org.huying.local.story;

/** The stages of a case in the story, each some days after the concern was raised. */
enum Stage {
    REGISTERED(0),
    DISPATCHED(0),
    ACCEPTED(1),
    HANDLED(3),
    VERIFIED(4),
    FOLLOWED_UP(5),
    CLOSED(6);

    private final int daysAfter;

    Stage(int daysAfter) {
        this.daysAfter = daysAfter;
    }

    int daysAfter() {
        return daysAfter;
    }
}
