package org.huying.reporting.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.CaseListener;
import org.huying.reporting.readmodel.ReadModel;

/** Keeps the steps that cases and their clocks tell of, for the ledger's columns as of any time. */
@ApplicationScoped
class KeepCourse implements ReadModel, CaseListener {
    private final CourseTable table;

    KeepCourse(CourseTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "course";
    }

    @Override
    public List<String> tables() {
        return List.of("course_step");
    }

    @Override
    public Set<String> topics() {
        return Set.of("huying.cases");
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        keep(events);
    }

    @Override
    public void keep(List<ReceivedEvent> events) {
        List<CourseStep> steps =
                events.stream().flatMap(event -> CourseStep.of(event).stream()).toList();
        if (!steps.isEmpty()) table.add(steps);
    }
}
