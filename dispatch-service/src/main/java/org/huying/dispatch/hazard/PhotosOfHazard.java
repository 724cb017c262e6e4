package org.huying.dispatch.hazard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.huying.dispatch.hazard.photo.Photo;
import org.huying.dispatch.hazard.photo.PhotoLabel;
import org.huying.dispatch.hazard.photo.Side;

/** The photos of hazard points; labels are read without the pictures. */
@ApplicationScoped
class PhotosOfHazard implements PanacheRepositoryBase<Photo, UUID> {
    private static final String LABELS = "select new org.huying.dispatch.hazard.photo.PhotoLabel(id, side, takenAt,"
            + " mediaType, size, sha256) from Photo where hazardId = :hazard order by takenAt, id";

    /** Whoever holds the hazard finds its id taken only where it was just sent for another one. */
    void add(Photo photo) {
        try {
            persistAndFlush(photo);
        } catch (ConstraintViolationException taken) {
            throw new OtherFact(photo.label().id().toString());
        }
    }

    /** The earliest first. */
    List<PhotoLabel> of(Hazard hazard) {
        return getEntityManager()
                .createQuery(LABELS, PhotoLabel.class)
                .setParameter("hazard", hazard.id())
                .getResultList();
    }

    /** Which sides of the current round there are photos of. */
    Set<Readiness> inThisRound(Hazard hazard) {
        return of(hazard).stream()
                .filter(photo -> !photo.takenAt().isBefore(hazard.roundBegan()))
                .map(photo -> photo.side() == Side.BEFORE ? Readiness.PHOTO_BEFORE : Readiness.PHOTO_AFTER)
                .collect(Collectors.toSet());
    }
}
