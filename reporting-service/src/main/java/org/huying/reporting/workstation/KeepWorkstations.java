package org.huying.reporting.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.ConcernListener;

/**
 * What is told of workstations is counted from the journal itself; here it is only held against what that counting needs,
 * so that an event which lacks it is parked where somebody sees it rather than missing in a sum.
 */
@ApplicationScoped
public class KeepWorkstations implements ConcernListener {
    private static final String OF_WORKSTATIONS = "workstation.";
    private static final String SESSION = "workstation.session-recorded.v1";

    /** The fields of a workstation's or a session's event that reporting reads; each event has some of them. */
    record Told(
            String code,
            String name,
            String communityCode,
            String gridCode,
            String keeper,
            String status,
            String workstationCode,
            String kind,
            Integer attending) {
        boolean isWholeState() {
            return Stream.of(code, name, communityCode, gridCode, keeper, status)
                    .allMatch(it -> it != null);
        }

        boolean isWholeSession() {
            return Stream.of(workstationCode, communityCode, gridCode, keeper, kind, attending)
                    .allMatch(it -> it != null);
        }
    }

    @Override
    public void on(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            if (!event.type().startsWith(OF_WORKSTATIONS)) continue;
            Told told = event.data(Told.class);
            boolean whole = event.type().equals(SESSION) ? told.isWholeSession() : told.isWholeState();
            if (!whole) throw new MalformedEvent(event.type() + " lacks a field the summary needs", null);
        }
    }
}
