package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnits;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.casefile.ReadCases;
import org.huying.dispatch.jointaction.PlanDraft.ShiftDraft;
import org.huying.dispatch.jointaction.shift.Nights;
import org.huying.dispatch.jointaction.shift.Shift;
import org.huying.dispatch.jointaction.shift.Span;
import org.huying.dispatch.pattern.ReadPatterns;

/** Where a plan that somebody wrote is looked through: cases the caller may see, units the directory lists. */
@ApplicationScoped
class PlanDesk {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final ReadCases cases;
    private final AddressedUnits units;
    private final ReadPatterns patterns;

    PlanDesk(ReadCases cases, AddressedUnits units, ReadPatterns patterns) {
        this.cases = cases;
        this.units = units;
        this.patterns = patterns;
    }

    Plan lookThrough(PlanDraft draft, AccessScope caller) {
        List<Participant> participants = participants(draft);
        return new Plan(
                purpose(draft, caller),
                cases(draft.cases(), caller),
                participants,
                nights(draft.nights()),
                shifts(draft.shifts()));
    }

    /** The pattern is kept as it is: what is seen later makes another one. */
    private Purpose purpose(PlanDraft draft, AccessScope caller) {
        if (draft.patternNumber() == null) return draft.purpose();
        return draft.purpose().basedOn(PatternBasis.of(patterns.one(draft.patternNumber(), caller)));
    }

    private List<CaseInQuestion> cases(List<String> numbers, AccessScope caller) {
        for (int i = 0; i < numbers.size(); i++)
            if (numbers.indexOf(numbers.get(i)) < i) throw new Invalid("/cases/" + i, "重复的案卷 · the same case twice");
        return numbers.stream()
                .map(number -> CaseInQuestion.stillOpen(cases.one(number, caller)))
                .toList();
    }

    private List<Participant> participants(PlanDraft draft) {
        List<Participant> found = new ArrayList<>();
        found.add(new Participant(Part.LEAD, units.named(draft.lead(), "/lead")));
        for (int i = 0; i < draft.coHandlers().size(); i++) {
            String pointer = "/coHandlers/" + i;
            var unit = units.named(draft.coHandlers().get(i), pointer);
            if (found.stream().anyMatch(it -> it.is(unit.code())))
                throw new Invalid(pointer, "已是牵头或协办单位 · leads or is named already");
            found.add(new Participant(Part.CO_HANDLER, unit));
        }
        for (int i = 0; i < draft.shifts().size(); i++)
            addAssigned(draft.shifts().get(i), "/shifts/" + i, found);
        return List.copyOf(found);
    }

    private void addAssigned(ShiftDraft shift, String pointer, List<Participant> found) {
        Set<String> assigned = new HashSet<>();
        for (int i = 0; i < shift.units().size(); i++) {
            String place = pointer + "/units/" + i;
            var unit = units.named(shift.units().get(i), place);
            if (!assigned.add(unit.code())) throw new Invalid(place, "重复排班 · assigned twice");
            if (found.stream().noneMatch(it -> it.is(unit.code()))) found.add(new Participant(Part.ON_SHIFT, unit));
        }
    }

    /** Each its own night, and none of them meeting another: a moment belongs to one night. */
    private static Nights nights(List<Span> windows) {
        for (int i = 0; i < windows.size(); i++) {
            Span window = readable(windows.get(i), "/nights/" + i);
            boolean taken = windows.subList(0, i).stream()
                    .anyMatch(other -> other.meets(window)
                            || other.start().toLocalDate().equals(window.start().toLocalDate()));
            if (taken) throw new Invalid("/nights/" + i, "与另一晚重叠或同日 · meets another night, or begins on the same day");
        }
        return new Nights(windows);
    }

    private static List<Shift> shifts(List<ShiftDraft> drafts) {
        for (int i = 0; i < drafts.size(); i++) readable(drafts.get(i).span(), "/shifts/" + i);
        return drafts.stream().map(PlanDesk::shift).toList();
    }

    /** Full minutes, of years that the database and the calendar know. */
    private static Span readable(Span span, String pointer) {
        LocalDateTime start = span.start();
        boolean full = start.equals(start.truncatedTo(ChronoUnit.MINUTES));
        boolean known = start.getYear() >= FIRST_YEAR && start.getYear() <= LAST_YEAR;
        if (!full || !known) throw new Invalid(pointer + "/start", "应为本世纪的整分钟 · a full minute of this century");
        return span;
    }

    private static Shift shift(ShiftDraft draft) {
        List<String> required =
                draft.required().stream().map(Enum::name).distinct().toList();
        return new Shift(EventIds.next(), draft.span(), required, draft.units());
    }
}
