package org.huying.dispatch.routing;

/** Who gets a case, by which rule, and why (Chinese first). */
public record RoutingDecision(Owner owner, String rule, String reason) {}
