package org.huying.dispatch.servicehours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.problem.NotFound;

/** When organisations are open: nobody's secret. */
@ApplicationScoped
public class ReadServiceHours {
    private final AllServiceHours hours;

    ReadServiceHours(AllServiceHours hours) {
        this.hours = hours;
    }

    @Transactional
    public Timetable of(String unit) {
        Timetable known = hours.of(unit);
        if (known.versions().isEmpty()) throw new NotFound("service hours", unit);
        return known;
    }
}
