package org.huying.dispatch.sighting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which closed cases came back (复发) with which sighting; kept by whoever watches closed cases. */
public interface Recurrences {
    /** Numbers of cases by sighting; one without any is left out. */
    Map<UUID, List<String>> of(Collection<UUID> sightings);
}
