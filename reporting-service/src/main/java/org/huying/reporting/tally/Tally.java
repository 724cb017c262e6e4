package org.huying.reporting.tally;

import java.time.LocalDate;
import org.huying.reporting.summary.Figures;

/**
 * What was counted of one part of an aspect.
 *
 * @param since the first day of the stretch; null where several were added up
 * @param part  null where several were added up
 */
record Tally(LocalDate since, Aspect aspect, String part, Bounds bounds, Figures figures) {}
