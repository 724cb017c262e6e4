package org.huying.dispatch.told.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeSource;
import org.huying.dispatch.proactive.ProactiveTopic;
import org.huying.dispatch.proactive.TopicEvent;
import org.huying.dispatch.proactive.TopicTask;
import org.huying.dispatch.told.Letterhead;
import org.huying.dispatch.told.Meanings;
import org.huying.dispatch.told.Standing;
import org.huying.dispatch.told.Wording;

/** What comes of a proactive topic: for the units that lead it or help, and of each task for its unit alone. */
@ApplicationScoped
public class TopicNotices implements NoticeSource {
    static final Meanings<TopicEvent, TopicNotices> MEANINGS = Meanings.<TopicEvent, TopicNotices>of(TopicEvent.class)
            .on(TopicEvent.Opened.class, (event, on) -> on.everybody(event, TopicNotice.Opened::new))
            .on(TopicEvent.Reopened.class, (event, on) -> on.everybody(event, TopicNotice.Opened::new))
            .on(TopicEvent.Closed.class, (event, on) -> on.everybody(event, TopicNotice.Closed::new))
            .on(
                    TopicEvent.TaskAdded.class,
                    (event, on) -> on.task(
                            event,
                            event.task(),
                            (task, topic) -> new TopicNotice.TaskAssigned(TopicTaskSheet.of(task), topic)))
            .on(
                    TopicEvent.TaskConfirmed.class,
                    (event, on) -> on.task(
                            event,
                            event.task(),
                            (task, topic) -> new TopicNotice.TaskConfirmed(TopicTaskSheet.of(task), topic)))
            .on(
                    TopicEvent.TaskSentBack.class,
                    (event, on) -> on.task(
                            event,
                            event.task(),
                            (task, topic) -> new TopicNotice.TaskSentBack(
                                    Wording.masked(task.words()), TopicTaskSheet.of(task), topic)))
            // What a unit does and says itself.
            .nobody(TopicEvent.Started.class)
            .nobody(TopicEvent.TaskCompleted.class)
            .nobody(TopicEvent.Submitted.class)
            // Between those of the place; what there is to do about it comes as tasks.
            .nobody(TopicEvent.Resumed.class)
            .nobody(TopicEvent.Reviewed.class);

    private final Standing standing;

    public TopicNotices(Standing standing) {
        this.standing = standing;
    }

    @Override
    public Stream<Notice> noticesOf(DomainEvent event) {
        return MEANINGS.read(event).stream().flatMap(told -> MEANINGS.tell(told, this));
    }

    private Stream<Notice> everybody(TopicEvent event, Function<TopicSheet, TopicNotice> content) {
        ProactiveTopic topic = topic(event);
        Stream<AddressedUnit> units = Stream.concat(Stream.of(topic.lead()), topic.coHandlers().stream());
        return units.map(AddressedUnit::code)
                .distinct()
                .filter(standing::isPartner)
                .map(unit -> letterhead(event).to(unit, content.apply(TopicSheet.of(topic))));
    }

    private Stream<Notice> task(TopicEvent event, int serial, BiFunction<TopicTask, TopicSheet, TopicNotice> content) {
        ProactiveTopic topic = topic(event);
        return topic.tasks().stream()
                .filter(task -> task.serial() == serial)
                .filter(task -> standing.isPartner(task.unit().code()))
                .map(task -> letterhead(event).to(task.unit().code(), content.apply(task, TopicSheet.of(topic))));
    }

    private ProactiveTopic topic(TopicEvent event) {
        return standing.of(ProactiveTopic.class, event.of().topicId());
    }

    private static Letterhead letterhead(TopicEvent event) {
        var of = event.of();
        return Letterhead.of(event, of.topicId(), of.communityCode(), of.topic());
    }
}
