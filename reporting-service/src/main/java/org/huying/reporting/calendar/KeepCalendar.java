package org.huying.reporting.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.readmodel.ReadModel;
import org.huying.reporting.town.DirectoryListener;

/** Keeps the working calendar as dispatch tells it: the State Council's notice of each year, and the office hours. */
@ApplicationScoped
public class KeepCalendar implements DirectoryListener, ReadModel {
    private final CalendarTable table;

    KeepCalendar(CalendarTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public List<String> tables() {
        return List.of("calendar_told");
    }

    @Override
    public Set<String> topics() {
        return Set.of("huying.directory");
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        keep(events);
    }

    @Override
    public void keep(List<ReceivedEvent> events) {
        List<ReceivedEvent> told = events.stream().filter(CalendarNews::isOne).toList();
        told.forEach(CalendarNews::of);
        if (!told.isEmpty()) table.add(told);
    }
}
