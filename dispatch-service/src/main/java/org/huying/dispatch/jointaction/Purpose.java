package org.huying.dispatch.jointaction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;

/**
 * What a joint action is to do.
 *
 * @param measures         what the units will do (措施)
 * @param pattern          the pattern of sightings the plan is based on; null when it is based on none
 * @param resolutionNumber the resolution of a meeting it carries out; null when there is none
 */
@Embeddable
public record Purpose(
        String name,
        List<String> measures,
        @Embedded PatternBasis pattern,
        @Column(name = "resolution_number") String resolutionNumber) {
    Purpose basedOn(PatternBasis found) {
        return new Purpose(name, measures, found, resolutionNumber);
    }
}
