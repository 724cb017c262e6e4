package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.hazard.photo.PhotoLabel;

/** Hazard points, to those who may see them. */
@ApplicationScoped
public class ReadHazards {
    private final Hazards hazards;
    private final Inspections inspections;
    private final PhotosOfHazard photos;

    ReadHazards(Hazards hazards, Inspections inspections, PhotosOfHazard photos) {
        this.hazards = hazards;
        this.inspections = inspections;
        this.photos = photos;
    }

    @Transactional
    public Hazard one(String number, AccessScope caller) {
        return hazards.visible(number, caller);
    }

    @Transactional
    public List<Inspection> inspectionsOf(Hazard hazard) {
        return inspections.of(hazard);
    }

    @Transactional
    public List<PhotoLabel> photosOf(Hazard hazard) {
        return photos.of(hazard);
    }

    /** Newest first. */
    @Transactional
    public Page<Hazard> list(HazardFilter filter, AccessScope caller, int limit) {
        return Page.of(hazards.list(filter, caller, limit + 1), limit, last -> Cursor.of(last.id()));
    }
}
