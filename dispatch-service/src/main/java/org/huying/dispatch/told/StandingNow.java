package org.huying.dispatch.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.dispatch.act.AddressedUnits;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.notice.PartnerUnits;
import org.huying.dispatch.timelimit.LimitUnit;
import org.huying.dispatch.timelimit.TimeLimits;
import org.huying.dispatch.told.task.ConcernAttachment;
import org.huying.dispatch.told.task.ConcernAttachments;

/** As the database and the directory know it. */
@ApplicationScoped
class StandingNow implements Standing {
    private final PartnerUnits partners;
    private final AddressedUnits units;
    private final EntityManager database;
    private final ConcernAttachments attachments;
    private final TimeLimits limits;

    StandingNow(
            PartnerUnits partners,
            AddressedUnits units,
            EntityManager database,
            ConcernAttachments attachments,
            TimeLimits limits) {
        this.partners = partners;
        this.units = units;
        this.database = database;
        this.attachments = attachments;
        this.limits = limits;
    }

    @Override
    public boolean isPartner(String unit) {
        return partners.include(unit);
    }

    @Override
    public Optional<TownUnit> unit(String code) {
        return units.find(code).map(TownUnit::of);
    }

    @Override
    public <T> T of(Class<T> kind, UUID id) {
        return find(kind, id)
                .orElseThrow(() -> new IllegalStateException("no " + kind.getSimpleName() + " of that id: " + id));
    }

    @Override
    public <T> Optional<T> find(Class<T> kind, UUID id) {
        return Optional.ofNullable(database.find(kind, id));
    }

    @Override
    public Optional<CaseFile> caseNumbered(String number) {
        return caseWhere("number", number);
    }

    @Override
    public Optional<CaseFile> caseOfConcern(UUID concernId) {
        return caseWhere("concernId", concernId);
    }

    private Optional<CaseFile> caseWhere(String field, Object value) {
        return database
                .createQuery("from CaseFile where " + field + " = :value", CaseFile.class)
                .setParameter("value", value)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<ConcernAttachment> attachmentsOf(UUID concernId) {
        return attachments.of(concernId);
    }

    @Override
    public Optional<LimitUnit> countedIn(String rule) {
        return limits.unit(rule);
    }
}
