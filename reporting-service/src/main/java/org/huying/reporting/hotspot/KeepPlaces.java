package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.ConcernListener;
import org.huying.reporting.ledger.LedgerChange;
import org.huying.reporting.ledger.Told;
import org.huying.reporting.readmodel.ReadModel;

/** Keeps where each concern is, and of what it speaks, as its registration said. */
@ApplicationScoped
class KeepPlaces implements ReadModel, ConcernListener {
    private final PlaceTable table;

    KeepPlaces(PlaceTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public List<String> tables() {
        return List.of("concern_place");
    }

    @Override
    public Set<String> topics() {
        return Set.of("huying.concerns");
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        keep(events);
    }

    @Override
    public void keep(List<ReceivedEvent> events) {
        List<ConcernPlace> places =
                events.stream().flatMap(event -> place(event).stream()).toList();
        if (!places.isEmpty()) table.add(places);
    }

    private static Optional<ConcernPlace> place(ReceivedEvent event) {
        return LedgerChange.of(event)
                .flatMap(change -> change.registration().map(registration -> place(change, registration)));
    }

    private static ConcernPlace place(LedgerChange change, LedgerChange.Registration registration) {
        Told.Place told = change.place();
        return new ConcernPlace(
                change.concernId(),
                Place.of(told.communityCode(), told.estate(), told.zone(), told.building(), told.spot()),
                registration.topic(),
                registration.at());
    }
}
