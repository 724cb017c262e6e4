package org.huying.reporting.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.CaseListener;
import org.huying.reporting.readmodel.ReadModel;
import org.huying.reporting.readmodel.SwapListener;

/** Keeps what is told of tasks, a batch at a time. */
@ApplicationScoped
public class KeepTasks implements CaseListener, ReadModel, SwapListener {
    private final TaskTable table;
    private final UnsettledCases unsettled;

    KeepTasks(TaskTable table, UnsettledCases unsettled) {
        this.table = table;
        this.unsettled = unsettled;
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public List<String> tables() {
        return List.of("task_fact", "task_case");
    }

    @Override
    public Set<String> topics() {
        return Set.of("huying.cases");
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        List<TaskNews> told = told(events);
        if (told.isEmpty()) return;
        table.add(told);
        unsettled.note(told.stream().map(TaskNews::concernId).toList());
    }

    @Override
    public void keep(List<ReceivedEvent> events) {
        List<TaskNews> told = told(events);
        if (!told.isEmpty()) table.add(told);
    }

    /** Of other facts the lives of all cases may be others. */
    @Override
    public void changedPlaces(ReadModel model) {
        if (model.name().equals(name())) unsettled.noteAll();
    }

    /** Always in the same order: batches that are taken in side by side must not wait for each other. */
    private static List<TaskNews> told(List<ReceivedEvent> events) {
        Map<UUID, TaskNews> byConcern = new HashMap<>();
        events.stream()
                .filter(event -> EventFacts.areTold(event.type()))
                .map(EventFacts::of)
                .forEach(news -> byConcern.merge(news.concernId(), news, TaskNews::and));
        return byConcern.values().stream()
                .sorted(Comparator.comparing(TaskNews::concernId))
                .toList();
    }
}
