package org.huying.dispatch.routing.rule;

import java.util.List;

/** The first version of the rules as operators write it down. */
record RuleFile(List<Rule> rules) {}
