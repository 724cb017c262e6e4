package org.huying.dispatch.routing.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.dispatch.calendar.TownCalendar;
import org.huying.dispatch.calendar.WorkingCalendar;
import org.huying.dispatch.datafile.DataFile;
import org.huying.dispatch.directory.TownDirectory;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.EarlierCases;
import org.huying.dispatch.routing.Matter;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.routing.rule.Rule.Reason;
import org.huying.dispatch.routing.rule.Target.Choice;
import org.huying.dispatch.timelimit.Urgency;

/** Rules, matters and what rules look up, for tests. */
public final class RuleFixtures {
    public static final String ZHONGYUAN = "520102033901";
    public static final String GRID = ZHONGYUAN + "001";
    public static final Target POLICE = inCharge(UnitKind.POLICE_STATION);
    public static final Target SQUADRON = inCharge(UnitKind.URBAN_MANAGEMENT);
    public static final Target COMMUNITY = new Target(Choice.COMMUNITY, null, null);
    public static final Target EARLIER = new Target(Choice.EARLIER_OWNER, null, null);
    /** A Friday, a working day, at noon. */
    public static final Instant FRIDAY_NOON = at("2023-12-01T12:00");

    private RuleFixtures() {}

    public static List<Rule> starter() {
        try {
            return DataFile.read("routing/starter.yaml", RuleFile.class).rules();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The starter rules behind these. */
    public static List<Rule> starterAfter(Rule... first) {
        List<Rule> rules = new ArrayList<>(List.of(first));
        rules.addAll(starter());
        return rules;
    }

    public static Rule rule(String name, Conditions when, Target lead, Target... helpers) {
        List<Target> coHandlers = helpers.length == 0 ? null : List.of(helpers);
        return new Rule(name, new Reason("因为", "because"), when, lead, coHandlers);
    }

    public static Conditions about(String... topics) {
        return new Conditions(List.of(topics), null, null, null, null, null, null, null, null);
    }

    public static Conditions earlier(int days, int atLeast) {
        Conditions.Before before = new Conditions.Before(days, atLeast);
        return new Conditions(null, null, null, null, null, null, null, null, before);
    }

    public static Target inCharge(UnitKind kind) {
        return new Target(Choice.UNIT_IN_CHARGE, kind, null);
    }

    public static Target named(String unit) {
        return new Target(Choice.NAMED_UNIT, null, unit);
    }

    public static Matter matter(String topic) {
        return matter(topic, ZHONGYUAN, GRID, FRIDAY_NOON);
    }

    public static Matter matter(String topic, String community, String grid, Instant heardAt) {
        Matter.Place place = new Matter.Place(community, grid, null, "3栋");
        return new Matter(UUID.randomUUID(), topic, "HELP", Urgency.GENERAL, place, heardAt);
    }

    /** Asia/Shanghai. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** With nothing that happened before. */
    public static Surroundings around() {
        return around((matter, days) -> new EarlierCases.Found(0, Optional.empty()));
    }

    public static Surroundings around(EarlierCases earlier) {
        return new Surroundings(TownDirectory.wulichong(), TownCalendar.official(), earlier);
    }

    public static EarlierCases found(int count, Owner latest) {
        return (matter, days) -> new EarlierCases.Found(count, Optional.ofNullable(latest));
    }
}
