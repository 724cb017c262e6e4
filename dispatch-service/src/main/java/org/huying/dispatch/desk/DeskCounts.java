package org.huying.dispatch.desk;

import java.time.Instant;
import java.util.Map;

/** How many cases each view has, all counted at the same moment. */
public record DeskCounts(Map<DeskView, Long> of, Instant asOf) {}
