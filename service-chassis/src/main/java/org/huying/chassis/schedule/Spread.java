package org.huying.chassis.schedule;

/**
 * The scheduler begins everything that is due at whole seconds, in every service at once. Whatever looks for work every few
 * seconds begins up to so much later, each time by chance, so that those who ask at that instant do not wait for all of it.
 */
public final class Spread {
    public static final String OVER = "${huying.jobs.spread:900ms}";

    private Spread() {}
}
