package org.huying.dispatch.calendar;

import java.util.List;

/** The calendar as operators write it down. */
record CalendarFile(List<OfficeHours> officeHours, List<HolidayNotice> notices) {}
