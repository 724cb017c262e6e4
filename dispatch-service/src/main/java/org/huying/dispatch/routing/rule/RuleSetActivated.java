package org.huying.dispatch.routing.rule;

/** Said within this replica once the activation is committed. */
record RuleSetActivated(int version) {}
