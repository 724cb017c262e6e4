package org.huying.dispatch.patrol;

import java.util.Collection;
import org.huying.dispatch.sighting.Sighting;

/**
 * What was seen in a patrol, counted from the sightings that name it, whenever they were recorded.
 *
 * @param sightings how many sightings name it
 * @param counted   how many were seen in all
 * @param outside   how many of the sightings were not made while it went on: somebody should look at them
 */
public record PatrolTally(long sightings, long counted, long outside) {
    static PatrolTally of(Beat beat, Collection<Sighting> made) {
        return new PatrolTally(
                made.size(),
                made.stream().mapToLong(it -> it.observed().counted()).sum(),
                made.stream().filter(it -> !beat.covers(it.observed().seenAt())).count());
    }
}
