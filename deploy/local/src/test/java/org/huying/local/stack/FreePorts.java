package org.huying.local.stack;

import java.util.Random;
import org.huying.local.port.FreePort;

/** Ports for a test, at a place of their own so that tests running side by side do not meet. */
public final class FreePorts {
    private static final int SMALLEST = 10_000;
    private static final int LARGEST = 20_000;

    private FreePorts() {}

    /** Ports that are all free now. */
    public static Ports any() {
        return new Random()
                .ints(SMALLEST, LARGEST)
                .mapToObj(Ports::new)
                .filter(FreePorts::areFree)
                .findFirst()
                .orElseThrow();
    }

    /** Whether nobody listens on any of them. */
    public static boolean areFree(Ports ports) {
        return ports.all().values().stream().allMatch(FreePort::isFree);
    }
}
