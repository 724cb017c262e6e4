package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.picture.Picture;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.hazard.photo.Photo;
import org.huying.dispatch.hazard.photo.PhotoLabel;
import org.huying.dispatch.hazard.photo.Side;

/** Keeps the photos of hazard points, once for each id that a phone gives. Nothing is told of them. */
@ApplicationScoped
public class KeepPhoto {
    private final Hazards hazards;
    private final PhotosOfHazard photos;
    private final Clock clock;

    KeepPhoto(Hazards hazards, PhotosOfHazard photos, Clock clock) {
        this.hazards = hazards;
        this.photos = photos;
        this.clock = clock;
    }

    /** By whoever may see the point: those who answer for the place, the rectifier and the surveying unit. */
    @Transactional
    public PhotoLabel handle(String number, UUID id, Side side, Instant takenAt, Picture picture, AccessScope caller) {
        Hazard hazard = hazards.locked(number, caller);
        Photo told = new Photo(id, hazard.id(), side, takenAt, picture, caller.unit());
        Photo before = photos.findById(id);
        if (before != null && !before.isSameAs(told)) throw new OtherFact(id.toString());
        if (before != null) return before.label();
        if (takenAt.isAfter(clock.instant())) throw new Invalid("/takenAt", "不能晚于现在 · must not lie in the future");
        photos.add(told);
        return told.label();
    }

    @Transactional
    public Photo read(String number, UUID id, AccessScope caller) {
        Hazard hazard = hazards.visible(number, caller);
        Photo photo = photos.findByIdOptional(id).orElseThrow(() -> new NotFound("photo", id.toString()));
        if (!photo.isOf(hazard.id())) throw new HiddenFromCaller("photo", id.toString());
        return photo;
    }
}
