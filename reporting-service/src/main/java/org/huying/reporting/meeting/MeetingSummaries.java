package org.huying.reporting.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.summary.Window;
import org.huying.reporting.town.TownNames;
import org.huying.reporting.town.TownTable;

/** What came of meetings, as far as the caller may see. */
@ApplicationScoped
public class MeetingSummaries {
    private final ToldOfMeetings told;
    private final TownTable town;

    MeetingSummaries(ToldOfMeetings told, TownTable town) {
        this.told = told;
        this.town = town;
    }

    @Transactional
    public MeetingSummary of(Window window, AccessScope caller) {
        TownNames communities = town.communities();
        Set<String> listed = new TreeSet<>(communities.inForceAt(window.asOf()));
        if (!caller.seesAll()) listed.retainAll(new VisibleMeetings(caller).communities());
        return MeetingSummary.of(
                window,
                told.held(window, caller),
                told.raised(window, caller),
                told.resolved(window, caller),
                communities.at(window.asOf()),
                listed);
    }
}
