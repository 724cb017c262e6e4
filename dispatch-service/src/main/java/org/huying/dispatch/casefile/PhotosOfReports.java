package org.huying.dispatch.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.casefile.photo.EnoughPhotos;
import org.huying.dispatch.casefile.photo.OtherPhoto;
import org.huying.dispatch.casefile.photo.ReportPhoto;
import org.huying.dispatch.casefile.photo.ReportPhotoLabel;

/** The photos of handling reports; labels are read without the pictures. */
@ApplicationScoped
class PhotosOfReports implements PanacheRepositoryBase<ReportPhoto, UUID> {
    /** Of one unit in one round of a case. */
    static final int MOST = 20;

    private static final String LABELS = "select new org.huying.dispatch.casefile.photo.ReportPhotoLabel(id, unit,"
            + " round, takenAt, mediaType, size, sha256) from ReportPhoto where caseId = :case order by takenAt, id";

    /** Whoever holds the case finds an id taken only where it was just sent for another one. */
    void add(ReportPhoto photo) {
        try {
            persistAndFlush(photo);
        } catch (ConstraintViolationException taken) {
            throw new OtherPhoto(photo.label().id().toString());
        }
    }

    void mustHaveRoom(CaseFile file, String unit) {
        long sent = count("caseId = ?1 and round = ?2 and unit = ?3", file.id(), file.round(), unit);
        if (sent >= MOST) throw new EnoughPhotos(MOST);
    }

    /** Refuses a report that names photos its unit has not sent for this round. */
    void mustHold(CaseFile file, String unit, Collection<UUID> named) {
        if (named.isEmpty()) return;
        Set<UUID> ids = Set.copyOf(named);
        String held = "caseId = ?1 and round = ?2 and unit = ?3 and id in ?4";
        if (count(held, file.id(), file.round(), unit, ids) < ids.size())
            throw new Invalid("/photos", "有照片尚未上传 · some of these photos were not sent yet; send them first");
    }

    /** The earliest first, as far as the caller may see them. */
    List<ReportPhotoLabel> of(CaseFile file, AccessScope caller) {
        return getEntityManager()
                .createQuery(LABELS, ReportPhotoLabel.class)
                .setParameter("case", file.id())
                .getResultStream()
                .filter(photo -> isFor(caller, file, photo.unit()))
                .toList();
    }

    /** They may show people: for the desk, the community's secretary and whoever sent them alone. */
    static boolean isFor(AccessScope caller, CaseFile file, String sentBy) {
        boolean own = !caller.unit().isEmpty() && caller.unit().equals(sentBy);
        boolean secretary = caller.has(Role.COMMUNITY_SECRETARY)
                && caller.communities().contains(file.place().communityCode());
        return caller.seesAll() || own || secretary;
    }
}
