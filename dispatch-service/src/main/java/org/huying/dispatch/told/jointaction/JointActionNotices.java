package org.huying.dispatch.told.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huying.chassis.event.DomainEvent;
import org.huying.dispatch.jointaction.JointAction;
import org.huying.dispatch.jointaction.JointActionEvent;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeSource;
import org.huying.dispatch.told.Letterhead;
import org.huying.dispatch.told.Meanings;
import org.huying.dispatch.told.Standing;

/** What comes of a joint action for each of the units in it, of its own shifts. */
@ApplicationScoped
public class JointActionNotices implements NoticeSource {
    static final Meanings<JointActionEvent, JointActionNotices> MEANINGS =
            Meanings.<JointActionEvent, JointActionNotices>of(JointActionEvent.class)
                    .on(JointActionEvent.Planned.class, (event, on) -> on.tell(event, JointActionNotice.Planned::new))
                    .on(JointActionEvent.Replanned.class, (event, on) -> on.replanned(event))
                    .on(JointActionEvent.Adopted.class, (event, on) -> on.tell(event, JointActionNotice.Adopted::new))
                    .on(JointActionEvent.Started.class, (event, on) -> on.tell(event, JointActionNotice.Started::new))
                    .on(JointActionEvent.Cancelled.class, (event, on) -> on.cancelled(event))
                    .on(JointActionEvent.Ended.class, (event, on) -> on.tell(event, JointActionNotice.Ended::new))
                    .nobody(JointActionEvent.Reviewed.class)
                    // What the units do themselves, each to be told of it by nobody else.
                    .nobody(JointActionEvent.Attended.class)
                    .nobody(JointActionEvent.Intervened.class);

    private final Standing standing;

    public JointActionNotices(Standing standing) {
        this.standing = standing;
    }

    @Override
    public Stream<Notice> noticesOf(DomainEvent event) {
        return MEANINGS.read(event).stream().flatMap(told -> MEANINGS.tell(told, this));
    }

    private Stream<Notice> replanned(JointActionEvent.Replanned event) {
        Stream<Notice> leftOut = event.leftOut().stream()
                .filter(standing::isPartner)
                .map(unit -> letterhead(event)
                        .to(unit, new JointActionNotice.Withdrawn(event.of().number())));
        return Stream.concat(leftOut, tell(event, JointActionNotice.Replanned::new));
    }

    /** The event's reason is screened already, and absent where a case is confidential. */
    private Stream<Notice> cancelled(JointActionEvent.Cancelled event) {
        return tell(event, sheet -> new JointActionNotice.Cancelled(event.reason(), sheet));
    }

    private Stream<Notice> tell(JointActionEvent event, Function<JointActionSheet, JointActionNotice> content) {
        JointAction action = standing.of(JointAction.class, event.of().jointActionId());
        JointActionSheets sheets = new JointActionSheets(action, standing);
        return action.plan().participants().stream()
                .filter(participant -> standing.isPartner(participant.unit().code()))
                .map(participant ->
                        letterhead(event).to(participant.unit().code(), content.apply(sheets.of(participant))));
    }

    /** One that serves several communities is of no single one. */
    private static Letterhead letterhead(JointActionEvent event) {
        var communities = event.of().communities();
        String community = communities.size() == 1 ? communities.get(0) : null;
        return Letterhead.of(event, event.of().jointActionId(), community, null);
    }
}
