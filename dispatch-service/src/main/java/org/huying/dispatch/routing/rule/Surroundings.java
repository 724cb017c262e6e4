package org.huying.dispatch.routing.rule;

import org.huying.dispatch.calendar.WorkingCalendar;
import org.huying.dispatch.directory.Directory;
import org.huying.dispatch.routing.EarlierCases;

/** What rules look up beside the matter itself. */
public record Surroundings(Directory directory, WorkingCalendar calendar, EarlierCases earlier) {}
