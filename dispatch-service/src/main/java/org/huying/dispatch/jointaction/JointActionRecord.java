package org.huying.dispatch.jointaction;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huying.chassis.privacy.Screening;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.jointaction.shift.Nights;
import org.huying.dispatch.jointaction.shift.PlanCheck;
import org.huying.dispatch.jointaction.shift.Shift;
import org.huying.dispatch.jointaction.shift.Span;

/** The plan of a joint action: what it is to do, for which cases, by whom and when. */
@MappedSuperclass
abstract class JointActionRecord {
    @Embedded
    private Purpose purpose;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "joint_action_case", joinColumns = @JoinColumn(name = "joint_action_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<CaseInQuestion> cases = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "joint_action_unit", joinColumns = @JoinColumn(name = "joint_action_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Participant> participants = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "joint_action_night", joinColumns = @JoinColumn(name = "joint_action_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Span> nights = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "joint_action_shift", joinColumns = @JoinColumn(name = "joint_action_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Shift> shifts = new ArrayList<>();

    void takes(Plan plan) {
        purpose = plan.purpose();
        cases = new ArrayList<>(plan.cases());
        participants = new ArrayList<>(plan.participants());
        nights = new ArrayList<>(plan.nights().windows());
        shifts = new ArrayList<>(plan.shifts());
    }

    public Plan plan() {
        return new Plan(purpose, cases, participants, new Nights(nights), shifts);
    }

    public PlanCheck check() {
        return plan().check();
    }

    public AddressedUnit lead() {
        return unitsOf(Part.LEAD).get(0);
    }

    public List<AddressedUnit> unitsOf(Part part) {
        return participants.stream()
                .filter(it -> it.part() == part)
                .map(Participant::unit)
                .toList();
    }

    /** A partner sees what it has a part in; the others what serves a place they answer for (domain.md §7). */
    boolean isVisibleTo(AccessScope caller) {
        return coversPlace(caller) || unit(caller.unit()).isPresent();
    }

    boolean coversPlace(AccessScope caller) {
        return caller.seesAll() || cases.stream().anyMatch(it -> caller.covers(it.communityCode(), it.gridCode()));
    }

    Optional<AddressedUnit> unit(String code) {
        return participants.stream()
                .map(Participant::unit)
                .filter(it -> it.code().equals(code))
                .findFirst();
    }

    List<String> unitCodes() {
        return participants.stream().map(it -> it.unit().code()).toList();
    }

    Optional<Shift> shift(UUID id) {
        return shifts.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The shift somebody stands in at that moment; where shifts overlap, the one that began last. */
    Optional<Shift> shiftAt(Instant moment) {
        return shifts.stream()
                .filter(it -> it.span().contains(moment))
                .max(Comparator.comparing(it -> it.span().start()));
    }

    public LocalDate nightOf(Shift shift) {
        return new Nights(nights).of(shift.span());
    }

    /** Between the first and the last minute that is planned; a plan without hours has no such bounds. */
    boolean spans(Instant moment) {
        List<Span> all =
                Stream.concat(nights.stream(), shifts.stream().map(Shift::span)).toList();
        return all.isEmpty()
                || all.stream().anyMatch(it -> !moment.isBefore(it.begins()))
                        && all.stream().anyMatch(it -> moment.isBefore(it.ends()));
    }

    /** Masked, and nothing at all where a case is confidential. */
    String tellable(String text) {
        boolean confidential = cases.stream().anyMatch(CaseInQuestion::confidential);
        return confidential || text == null ? null : Screening.mask(text);
    }

    ToldPlan toldPlan() {
        PlanCheck check = check();
        return new ToldPlan(
                tellable(purpose.name()),
                purpose.pattern() == null ? null : purpose.pattern().number(),
                purpose.resolutionNumber(),
                shifts.stream().map(it -> ToldShift.of(it, nightOf(it))).toList(),
                check.plannedMinutes(),
                check.coveredMinutes(),
                check.flawNames());
    }

    JointActionReference reference(UUID id, String number, JointActionStatus status, String role) {
        return new JointActionReference(
                id,
                number,
                each(CaseInQuestion::caseNumber),
                each(CaseInQuestion::communityCode),
                each(CaseInQuestion::gridCode),
                lead().code(),
                unitCodes(),
                status,
                role);
    }

    private List<String> each(Function<CaseInQuestion, String> of) {
        return cases.stream().map(of).filter(Objects::nonNull).distinct().toList();
    }
}
