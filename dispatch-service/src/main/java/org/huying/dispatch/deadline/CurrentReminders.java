package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.dispatch.calendar.CurrentCalendar;

/** The reminders as configured, on the calendar as it stands. */
@ApplicationScoped
class CurrentReminders {
    private final CurrentCalendar calendar;
    private final double nearShare;
    private final int escalationDays;

    CurrentReminders(
            CurrentCalendar calendar,
            @ConfigProperty(name = "huying.deadlines.near-share", defaultValue = "0.25") double nearShare,
            @ConfigProperty(name = "huying.deadlines.escalation-working-days", defaultValue = "1") int escalationDays) {
        this.calendar = calendar;
        this.nearShare = nearShare;
        this.escalationDays = escalationDays;
    }

    Reminders get() {
        return new Reminders(nearShare, escalationDays, calendar.get());
    }
}
