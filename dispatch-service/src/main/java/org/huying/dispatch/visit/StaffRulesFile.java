package org.huying.dispatch.visit;

import java.util.List;

/** The staff rules as operators write them down. */
record StaffRulesFile(List<StaffRules.Version> versions) {}
