package org.huying.chassis.testing.architecture.violations.street.web;

import jakarta.ws.rs.GET;

/** Breaks the rules on purpose: an adapter that is public, with an endpoint open to everyone. */
public class StreetEdge {
    @GET
    public String open() {
        return "open";
    }
}
