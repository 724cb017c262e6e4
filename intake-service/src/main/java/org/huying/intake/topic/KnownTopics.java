package org.huying.intake.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.problem.Unavailable;

/**
 * The topics a concern may be registered under. Kept in memory, since every registration asks; read again as soon as this
 * replica changed one, and otherwise when older than three seconds, for another replica may have. A code that is not
 * there is looked up before it is refused.
 */
@ApplicationScoped
public class KnownTopics {
    private static final long FRESH = Duration.ofSeconds(3).toNanos();
    private static final int NAMED = 12;

    private final TopicTable table;
    private final AtomicLong changes = new AtomicLong();
    private volatile Snapshot snapshot = new Snapshot(TopicTree.EMPTY, -1, System.nanoTime());

    KnownTopics(TopicTable table) {
        this.table = table;
    }

    /** Told within this replica when a topic was listed or changed. */
    record Changed() {}

    private record Snapshot(TopicTree tree, long changes, long readAt) {
        boolean isFresh(long changesNow) {
            return changes == changesNow && System.nanoTime() - readAt <= FRESH;
        }
    }

    /** The topic a new concern is to have; refuses one that is not known or retired, and says what to take instead. */
    public KnownTopic mustTake(String code) {
        KnownTopic topic = find(code).orElseThrow(() -> refused(code, "没有类别 " + code, "no topic " + code));
        if (topic.isRetired()) throw refused(code, "类别 " + code + " 已停用", "topic " + code + " is retired");
        return topic;
    }

    /** Also one that is retired: old concerns keep it. */
    public Optional<KnownTopic> find(String code) {
        Optional<KnownTopic> known = tree().find(code);
        if (known.isPresent() || !TopicCode.isOne(code) || !table.has(code)) return known;
        return refresh().find(code);
    }

    public KnownTopic get(String code) {
        return find(code).orElseThrow(() -> new NotFound("topic", code));
    }

    public TopicTree tree() {
        Snapshot seen = snapshot;
        return seen.isFresh(changes.get()) ? seen.tree : refresh();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed event) {
        changes.incrementAndGet();
    }

    private Invalid refused(String code, String chinese, String english) {
        TopicTree tree = tree();
        if (tree.isEmpty()) throw new Unavailable();
        Optional<KnownTopic> above = tree.nearestAbove(code);
        List<KnownTopic> choices = tree.choicesBelow(above.map(KnownTopic::code).orElse(null));
        if (choices.isEmpty()) choices = above.stream().toList();
        String named = choices.stream().limit(NAMED).map(KnownTopic::toChoose).collect(Collectors.joining("、"));
        boolean isAll = choices.size() <= NAMED;
        return new Invalid(
                "/topic",
                chinese + "，请改用 " + named + (isAll ? "" : " 等 " + choices.size() + " 项（GET /v1/topics）") + " · "
                        + english + "; choose one of these"
                        + (isAll ? "" : ", or of the others that GET /v1/topics lists"));
    }

    private TopicTree refresh() {
        long seen = changes.get();
        long now = System.nanoTime();
        TopicTree tree = new TopicTree(table.all());
        snapshot = new Snapshot(tree, seen, now);
        return tree;
    }
}
