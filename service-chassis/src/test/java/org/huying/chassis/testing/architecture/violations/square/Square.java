package org.huying.chassis.testing.architecture.violations.square;

import jakarta.ws.rs.core.Response;
import org.huying.chassis.testing.architecture.violations.street.StreetManager;

/** Breaks the rules on purpose: it closes a circle and knows HTTP. */
public class Square {
    StreetManager manager;

    Response answer;
}
