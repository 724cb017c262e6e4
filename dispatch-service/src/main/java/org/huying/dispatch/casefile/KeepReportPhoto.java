package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.picture.Picture;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.photo.OtherPhoto;
import org.huying.dispatch.casefile.photo.ReportPhoto;
import org.huying.dispatch.casefile.photo.ReportPhotoLabel;

/** Keeps the photos of handling reports, once for each id that their sender gives. Nothing is told of them. */
@ApplicationScoped
public class KeepReportPhoto {
    private final CaseFiles cases;
    private final PhotosOfReports photos;
    private final Clock clock;

    KeepReportPhoto(CaseFiles cases, PhotosOfReports photos, Clock clock) {
        this.cases = cases;
        this.photos = photos;
        this.clock = clock;
    }

    /** By a unit that has a task of the case in the present round, from when it accepted it. */
    @Transactional
    public ReportPhotoLabel handle(String number, UUID id, Instant takenAt, Picture picture, AccessScope caller) {
        CaseFile file = cases.visible(number, caller);
        cases.getEntityManager().lock(file, LockModeType.PESSIMISTIC_WRITE);
        ReportPhoto told = new ReportPhoto(id, file.id(), file.round(), caller.unit(), takenAt, picture);
        ReportPhoto before = photos.findById(id);
        if (before != null && !before.isSameAs(told)) throw new OtherPhoto(id.toString());
        if (before != null) return before.label();
        mustBeAtWork(file, Actor.of(caller));
        if (takenAt.isAfter(clock.instant())) throw new Invalid("/takenAt", "不能晚于现在 · must not lie in the future");
        photos.mustHaveRoom(file, caller.unit());
        photos.add(told);
        return told.label();
    }

    private static void mustBeAtWork(CaseFile file, Actor by) {
        Task task = file.handlers().taskOf(by).orElseThrow(() -> new NotYourTask(file.number()));
        if (file.isOver()) throw new MoveRefused(TaskMove.ADD_PHOTO, file.status(), List.of());
        task.addPhoto();
    }
}
