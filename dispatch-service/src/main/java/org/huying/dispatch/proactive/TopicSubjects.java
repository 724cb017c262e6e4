package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotAllowed;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.AddressedUnits;
import org.huying.dispatch.directory.CurrentDirectory;

/** Checks what somebody wants to take up against hot spots, directory and what they answer for. */
@ApplicationScoped
class TopicSubjects {
    private static final int DAYS = 30;

    private final HotSpots hotSpots;
    private final HotSpotRules rules;
    private final AddressedUnits units;
    private final CurrentDirectory directory;
    private final Clock clock;

    TopicSubjects(
            HotSpots hotSpots, HotSpotRules rules, AddressedUnits units, CurrentDirectory directory, Clock clock) {
        this.hotSpots = hotSpots;
        this.rules = rules;
        this.units = units;
        this.directory = directory;
        this.clock = clock;
    }

    Subject of(TopicDraft draft, AccessScope caller) {
        return draft.hotSpot() == null ? fromNothing(draft, caller) : fromHotSpot(draft, caller);
    }

    private Subject fromHotSpot(TopicDraft draft, AccessScope caller) {
        if (draft.place() != null) throw new Invalid("/place", "由热点立项时不填 · told by the hot spot");
        if (draft.topic() != null) throw new Invalid("/topic", "由热点立项时不填 · told by the hot spot");
        return Subject.of(hotSpots.visible(draft.hotSpot(), caller));
    }

    private Subject fromNothing(TopicDraft draft, AccessScope caller) {
        if (draft.place() == null) throw new Invalid("/place", "必填 · required without a hot spot");
        if (draft.topic() == null) throw new Invalid("/topic", "必填 · required without a hot spot");
        if (draft.reason() == null) throw new Invalid("/reason", "必填 · required without a hot spot");
        String community = draft.place().communityCode();
        if (directory.get().communities().stream().noneMatch(it -> it.code().equals(community)))
            throw new Invalid("/place/communityCode", "名录中没有这个社区 · no such community in the directory");
        if (!caller.covers(community, null))
            throw new NotAllowed("not-your-community", "只能为本社区立项", "only for a community you answer for");
        int days =
                rules.of(draft.topic(), clock.instant()).map(HotSpotRule::days).orElse(DAYS);
        return new Subject(draft.place(), draft.topic(), null, null, days, draft.reason());
    }

    AddressedUnit unit(String code, String pointer) {
        return units.named(code, pointer);
    }

    /** Each once, and not the one that leads. */
    List<AddressedUnit> coHandlers(TopicDraft draft) {
        List<AddressedUnit> helping = new ArrayList<>();
        for (int i = 0; i < draft.coHandlers().size(); i++) {
            String pointer = "/coHandlers/" + i;
            AddressedUnit unit = units.named(draft.coHandlers().get(i), pointer);
            if (helping.contains(unit) || unit.code().equals(draft.lead()))
                throw new Invalid(pointer, "重复的单位 · named twice");
            helping.add(unit);
        }
        return helping;
    }
}
