package org.huying.dispatch.desk;

import java.time.Instant;
import org.huying.chassis.paging.Page;

/**
 * One page of a view.
 *
 * @param total how many cases the view has, with the filter, on all its pages
 */
public record DeskPage(DeskQuestion question, long total, Page<DeskCase> cases, Instant asOf) {}
