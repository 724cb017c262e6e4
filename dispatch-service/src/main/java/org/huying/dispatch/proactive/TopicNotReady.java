package org.huying.dispatch.proactive;

import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** A topic is closed with every task confirmed and with a review. */
public class TopicNotReady extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of numbers, immutable and serializable
    private final List<Integer> tasks;

    private TopicNotReady(String slug, String chinese, String english, List<Integer> tasks) {
        super(Kind.CONFLICT, slug, chinese, english);
        this.tasks = tasks;
    }

    static void unlessDone(List<TopicTask> all, ClosingReview review) {
        List<Integer> open = all.stream()
                .filter(task -> !task.isConfirmed())
                .map(TopicTask::serial)
                .toList();
        if (!open.isEmpty()) throw new TopicNotReady("tasks-open", "还有任务未确认，请先办结并确认", "confirm every task first", open);
        if (review == null)
            throw new TopicNotReady("review-missing", "请先填写复盘", "write the closing review first", List.of());
    }

    @Override
    public Map<String, Object> members() {
        return tasks.isEmpty() ? Map.of() : Map.of("openTasks", tasks);
    }
}
