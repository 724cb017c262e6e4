package org.huying.dispatch.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.timelimit.LimitUnit;
import org.huying.dispatch.told.task.ConcernAttachment;
import org.huying.dispatch.told.task.TaskSheets;

/** A town that is in memory, with three partners: what sources of notices ask of. */
public final class ToldTown implements Standing {
    public static final String SQUADRON = "URBAN-WLC";
    public static final String POLICE = "POLICE-WLC";
    public static final String PROPERTY = "PROPERTY-1";

    private static final Set<String> PARTNERS = Set.of(SQUADRON, POLICE, PROPERTY);

    private final Map<List<Object>, Object> things = new HashMap<>();
    private final List<ConcernAttachment> attachments = new ArrayList<>();

    public ToldTown with(CaseFile file) {
        return with(CaseFile.class, file.id(), file);
    }

    public <T> ToldTown with(Class<T> kind, UUID id, T thing) {
        things.put(List.of(kind, id), thing);
        return this;
    }

    public ToldTown with(ConcernAttachment attachment) {
        attachments.add(attachment);
        return this;
    }

    public TaskSheets sheets() {
        return new TaskSheets(this);
    }

    /** Of each notice its unit and type, in the order they were told. */
    public static List<String> told(Stream<Notice> notices) {
        return notices.map(it -> it.unit() + " " + it.content().type()).toList();
    }

    @Override
    public boolean isPartner(String unit) {
        return PARTNERS.contains(unit);
    }

    @Override
    public Optional<TownUnit> unit(String code) {
        return Optional.of(new TownUnit(code, UnitKind.COMMUNITY, "丰园社区"));
    }

    @Override
    public <T> T of(Class<T> kind, UUID id) {
        return find(kind, id).orElseThrow();
    }

    @Override
    public <T> Optional<T> find(Class<T> kind, UUID id) {
        return Optional.ofNullable(kind.cast(things.get(List.of(kind, id))));
    }

    @Override
    public Optional<CaseFile> caseNumbered(String number) {
        return cases().filter(file -> file.number().equals(number)).findFirst();
    }

    @Override
    public Optional<CaseFile> caseOfConcern(UUID concernId) {
        return cases().filter(file -> file.concernId().equals(concernId)).findFirst();
    }

    private Stream<CaseFile> cases() {
        return things.values().stream().filter(CaseFile.class::isInstance).map(CaseFile.class::cast);
    }

    @Override
    public List<ConcernAttachment> attachmentsOf(UUID concernId) {
        return List.copyOf(attachments);
    }

    @Override
    public Optional<LimitUnit> countedIn(String rule) {
        return Optional.of(LimitUnit.WORKING_DAYS);
    }
}
