package org.huying.dispatch.timelimit;

import java.util.List;

/** The time limit rules as operators write them down. */
record TimeLimitFile(List<TimeLimitRule> rules) {}
