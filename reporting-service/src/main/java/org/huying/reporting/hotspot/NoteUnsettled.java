package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.CaseListener;
import org.huying.reporting.ledger.ConcernListener;
import org.huying.reporting.readmodel.ReadModel;
import org.huying.reporting.readmodel.SwapListener;

/**
 * Notes the concerns of which a batch brings news that may change what recurs, in the batch's transaction: whoever sees
 * the news sees the note as well. Which place and topic it is about is left to whoever reads it, for one topic's news may
 * be here before the other's.
 */
@ApplicationScoped
class NoteUnsettled implements ConcernListener, CaseListener, SwapListener {
    private static final Set<String> NEWS = Set.of(
            "concern.registered.v1",
            "concern.merged.v1",
            "concern.unmerged.v1",
            "concern.declined.v1",
            "exclusion.approved.v1");

    /** What recurs is counted from these. */
    private static final Set<String> SOURCES =
            Set.of("ledger_line", "ledger_merge", "ledger_exit", "course_step", "concern_place");

    private final UnsettledTable unsettled;

    NoteUnsettled(UnsettledTable unsettled) {
        this.unsettled = unsettled;
    }

    /** What is read of any of them. */
    record Told(UUID concernId) {}

    @Override
    public void on(List<ReceivedEvent> events) {
        List<UUID> concerns = events.stream()
                .filter(event -> NEWS.contains(event.type()))
                .flatMap(event -> Optional.ofNullable(event.data(Told.class).concernId()).stream())
                .distinct()
                .toList();
        if (!concerns.isEmpty()) unsettled.add(concerns);
    }

    /** A table that was built anew may say of any concern what the old one did not. */
    @Override
    public void changedPlaces(ReadModel model) {
        if (model.tables().stream().anyMatch(SOURCES::contains)) unsettled.addAll();
    }
}
