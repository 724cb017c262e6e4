package org.huying.dispatch.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CasePlace;

/**
 * What the unit may know of the matter (domain.md §7): topic and place as intake tells them, no room, no word of the
 * reporter. As of the referral.
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferredMatter(
        String topic,
        String estate,
        String zone,
        String building,
        @Column(name = "building_unit") String unit,
        @Column(name = "floor_label") String floorLabel,
        String spot) {
    static ReferredMatter of(CaseFile file) {
        CasePlace place = file.place();
        return new ReferredMatter(
                file.topic(),
                place.estate(),
                place.zone(),
                place.building(),
                place.unit(),
                place.floorLabel(),
                place.spot());
    }
}
