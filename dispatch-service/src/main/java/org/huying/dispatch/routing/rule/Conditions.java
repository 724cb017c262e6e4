package org.huying.dispatch.routing.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.huying.dispatch.calendar.WorkingCalendar;
import org.huying.dispatch.routing.EarlierCases;
import org.huying.dispatch.routing.Matter;
import org.huying.dispatch.routing.rule.AskedRule.Verdict;
import org.huying.dispatch.timelimit.Urgency;

/**
 * When a rule applies: all that are given must be met, of each any one; null asks nothing.
 *
 * @param topics       branches of the topic tree, each with all below it
 * @param communities  division codes
 * @param grids        grid codes; what has no known grid meets no condition on grids
 * @param times        when it was heard
 * @param workingDay   whether it was heard on a working day of the official calendar
 * @param earlierCases what there was before at the place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Conditions(
        List<String> topics,
        List<Nature> natures,
        List<Urgency> urgencies,
        List<String> communities,
        List<String> grids,
        List<PlaceKind> placeKinds,
        List<TimeWindow> times,
        Boolean workingDay,
        Before earlierCases) {
    static final Conditions NONE = new Conditions(null, null, null, null, null, null, null, null, null);

    /** At least so many cases of the topic at the place in so many days before. */
    public record Before(int days, int atLeast) {}

    /** The first that is not met, the costly one last; empty when all are. */
    Optional<Verdict> unmet(Matter matter, Surroundings around, Asking asking) {
        if (topics != null && topics.stream().noneMatch(matter::isAbout)) return Optional.of(Verdict.OTHER_TOPIC);
        if (natures != null && natures.stream().noneMatch(it -> it.name().equals(matter.nature())))
            return Optional.of(Verdict.OTHER_NATURE);
        if (urgencies != null && !urgencies.contains(matter.urgency())) return Optional.of(Verdict.OTHER_URGENCY);
        if (!isAt(matter.place())) return Optional.of(Verdict.OTHER_PLACE);
        if (times != null && times.stream().noneMatch(window -> window.has(matter.heardAt())))
            return Optional.of(Verdict.OTHER_TIME);
        if (workingDay != null && around.calendar().isWorkingDay(WorkingCalendar.dayOf(matter.heardAt())) != workingDay)
            return Optional.of(Verdict.OTHER_DAY);
        if (earlierCases != null && asking.before(earlierCases.days()).count() < earlierCases.atLeast())
            return Optional.of(Verdict.FEWER_BEFORE);
        return Optional.empty();
    }

    private boolean isAt(Matter.Place place) {
        return (communities == null || communities.contains(place.communityCode()))
                && (grids == null || place.gridCode() != null && grids.contains(place.gridCode()))
                && (placeKinds == null || placeKinds.contains(PlaceKind.of(place)));
    }

    /** How a rule asks for earlier cases of the matter in hand. */
    interface Asking {
        EarlierCases.Found before(int days);
    }
}
