package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.photo.ReportPhoto;
import org.huying.dispatch.casefile.photo.ReportPhotoLabel;

/** The photos of handling reports, to the desk, the community's secretary and whoever sent them. */
@ApplicationScoped
public class ReadReportPhotos {
    private final CaseFiles cases;
    private final PhotosOfReports photos;

    ReadReportPhotos(CaseFiles cases, PhotosOfReports photos) {
        this.cases = cases;
        this.photos = photos;
    }

    @Transactional
    public ReportPhoto one(String number, UUID id, AccessScope caller) {
        CaseFile file = cases.visible(number, caller);
        ReportPhoto photo = photos.findByIdOptional(id).orElseThrow(() -> new NotFound("photo", id.toString()));
        if (!photo.isOf(file.id()) || !PhotosOfReports.isFor(caller, file, photo.unit()))
            throw new HiddenFromCaller("photo", id.toString());
        return photo;
    }

    /** The earliest first. */
    @Transactional
    public List<ReportPhotoLabel> of(String number, AccessScope caller) {
        return photos.of(cases.visible(number, caller), caller);
    }
}
