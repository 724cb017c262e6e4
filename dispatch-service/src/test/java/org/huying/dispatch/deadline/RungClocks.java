package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;

/** The engine of the deadlines, asked by a test instead of once a second. */
@ApplicationScoped
public class RungClocks {
    private final RingClocks engine;

    RungClocks(RingClocks engine) {
        this.engine = engine;
    }

    /** Tells all that is due. */
    public void ring() {
        int told;
        do told = engine.handle();
        while (told > 0);
    }
}
