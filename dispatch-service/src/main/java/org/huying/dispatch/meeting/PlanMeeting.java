package org.huying.dispatch.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.AddressedUnits;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;

/** A meeting is called (召集). */
@ApplicationScoped
public class PlanMeeting {
    private final Conveners conveners;
    private final AddressedUnits units;
    private final CasesInQuestion cases;
    private final CreatedOnce once;
    private final MeetingBook book;

    PlanMeeting(Conveners conveners, AddressedUnits units, CasesInQuestion cases, CreatedOnce once, MeetingBook book) {
        this.conveners = conveners;
        this.units = units;
        this.cases = cases;
        this.once = once;
        this.book = book;
    }

    @Transactional
    public Meeting handle(MeetingPlan plan, AccessScope caller, RepeatableRequest request) {
        Convener convener = conveners.named(plan.convener(), plan.kind(), plan.communityCode());
        convener.mustBeActedForBy(caller, plan.communityCode());
        plan.mustBeOfThisTime(book.now());
        String number = book.nextNumber(plan);
        Optional<String> before = once.before(request, caller, number);
        if (before.isPresent()) return book.enteredBefore(before.get(), caller);
        for (int i = 0; i < plan.agenda().size(); i++)
            cases.mustBeOf(plan.communityCode(), plan.agenda().get(i).cases(), "/agenda/" + i + "/cases", caller);
        return book.enter(new Meeting(number, plan, convener, invited(plan.units())), caller);
    }

    private List<AddressedUnit> invited(List<String> codes) {
        List<AddressedUnit> invited = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            AddressedUnit unit = units.named(codes.get(i), "/units/" + i);
            if (invited.contains(unit)) throw new Invalid("/units/" + i, "重复邀请 · asked twice");
            invited.add(unit);
        }
        return invited;
    }
}
