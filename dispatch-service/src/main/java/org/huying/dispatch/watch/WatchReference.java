package org.huying.dispatch.watch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.sighting.PlaceKey;

/**
 * What every event of a watch begins with.
 *
 * @param placeKey {@link PlaceKey#tellable}: no building where the topic is public security
 * @param status   the watch's status after what happened
 */
public record WatchReference(
        UUID watchId,
        String number,
        @JsonUnwrapped CaseInQuestion about,
        String placeKey,
        String topic,
        WatchStatus status,
        String actorRole) {}
