package org.huying.dispatch.routing.rule;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huying.dispatch.directory.Grid;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.EarlierCases;
import org.huying.dispatch.routing.Matter;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.routing.rule.AskedRule.Verdict;

/** One rule asked about one matter. Earlier cases are asked for once, and only if all else fits. */
final class Evaluation {
    /** Between them they verify everything; a case must not be in the hands of both (核查不得由承办单位进行). */
    private static final Set<UnitKind> VERIFIERS = EnumSet.of(UnitKind.COMMUNITY, UnitKind.SUBDISTRICT_DESK);

    private final Rule rule;
    private final Matter matter;
    private final Surroundings around;
    private final Map<String, Owner> units = new LinkedHashMap<>();
    private EarlierCases.Found found;

    Evaluation(Rule rule, Matter matter, Surroundings around) {
        this.rule = rule;
        this.matter = matter;
        this.around = around;
    }

    /** Why the rule does not decide; null when it does. */
    Verdict run() {
        Optional<Verdict> unmet = rule.conditions().unmet(matter, around, this::before);
        if (unmet.isPresent()) return unmet.get();
        Optional<Owner> lead = unit(rule.lead());
        if (lead.isEmpty()) return Verdict.NO_UNIT_IN_CHARGE;
        units.put(lead.get().code(), lead.get());
        for (Target helper : rule.helpers()) unit(helper).ifPresent(this::help);
        return null;
    }

    Owner lead() {
        return units.values().iterator().next();
    }

    List<Owner> coHandlers() {
        return units.values().stream().skip(1).toList();
    }

    /** Once, and not where nobody would be left to verify. */
    private void help(Owner helper) {
        EnumSet<UnitKind> kinds = EnumSet.of(helper.kind());
        units.values().forEach(unit -> kinds.add(unit.kind()));
        if (!kinds.containsAll(VERIFIERS)) units.putIfAbsent(helper.code(), helper);
    }

    private Optional<Owner> unit(Target target) {
        String community = matter.place().communityCode();
        return switch (target.choice()) {
            case UNIT_IN_CHARGE ->
                around.directory()
                        .unit(target.unitKind(), community, matter.topic())
                        .map(Owner::of);
            case COMMUNITY ->
                around.directory().unit(UnitKind.COMMUNITY, community).map(Owner::of);
            case GRID_PARTY_GROUP ->
                around.directory()
                        .grid(matter.place().gridCode())
                        .map(Grid::partyGroup)
                        .map(Owner::of);
            case NAMED_UNIT -> Optional.of(named(target.unit()));
            case EARLIER_OWNER ->
                before(rule.conditions().earlierCases().days())
                        .latestOwner()
                        .flatMap(owner -> new NamedUnits(around.directory()).find(owner.code()));
        };
    }

    private Owner named(String code) {
        return new NamedUnits(around.directory()).find(code).orElseThrow(() -> new UnitGone(code));
    }

    private EarlierCases.Found before(int days) {
        if (found == null) found = around.earlier().before(matter, days);
        return found;
    }
}
