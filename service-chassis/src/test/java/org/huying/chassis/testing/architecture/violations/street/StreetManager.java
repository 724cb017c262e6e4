package org.huying.chassis.testing.architecture.violations.street;

import jakarta.inject.Inject;
import java.time.Instant;
import org.huying.chassis.testing.architecture.violations.square.Square;
import org.huying.chassis.testing.architecture.violations.street.web.StreetEdge;

/** Breaks the rules on purpose, so that each is seen failing. */
public class StreetManager {
    @Inject
    Square square;

    StreetEdge edge;

    Instant told() {
        System.out.println("told");
        return Instant.now();
    }
}
