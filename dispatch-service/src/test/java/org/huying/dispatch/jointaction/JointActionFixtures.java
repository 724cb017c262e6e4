package org.huying.dispatch.jointaction;

import static org.huying.dispatch.act.ActFixtures.COMMUNITY;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.jointaction.shift.Nights;
import org.huying.dispatch.jointaction.shift.Shift;
import org.huying.dispatch.jointaction.shift.Span;

/** The late-night action of 丰园 (domain.md A6): four shifts of two hours, from 16:00 to midnight. */
final class JointActionFixtures {
    static final LocalDate NIGHT = LocalDate.of(2023, 12, 9);
    static final Instant BEFORE = Instant.parse("2023-12-08T01:00:00Z");
    static final Instant AFTER = Instant.parse("2023-12-10T01:00:00Z");
    static final AddressedUnit LEAD = new AddressedUnit(UnitKind.COMMUNITY, "COMMUNITY-" + COMMUNITY, "丰园社区");
    static final AddressedUnit PROPERTY = new AddressedUnit(UnitKind.PROPERTY_MANAGER, "PROPERTY-1", "物业一公司");
    static final List<String> REQUIRED = List.of("COMMUNITY", "PROPERTY_MANAGER", "URBAN_MANAGEMENT");

    private JointActionFixtures() {}

    static Plan plan() {
        return plan(ActFixtures.aCase(), shifts());
    }

    static Plan plan(CaseInQuestion about, List<Shift> shifts) {
        return new Plan(
                new Purpose("深夜行动", List.of("分时段值守"), null, null),
                List.of(about),
                List.of(
                        new Participant(Part.LEAD, LEAD),
                        new Participant(Part.CO_HANDLER, PROPERTY),
                        new Participant(Part.CO_HANDLER, SQUADRON),
                        new Participant(Part.ON_SHIFT, POLICE)),
                new Nights(List.of(new Span(NIGHT.atTime(16, 0), 480))),
                shifts);
    }

    static List<Shift> shifts() {
        List<Shift> shifts = new ArrayList<>();
        for (int hour = 16; hour < 24; hour += 2)
            shifts.add(shift(hour, LEAD.code(), PROPERTY.code(), SQUADRON.code()));
        return shifts;
    }

    static Shift shift(int hour, String... units) {
        return new Shift(shiftId(hour), new Span(NIGHT.atTime(hour, 0), 120), REQUIRED, List.of(units));
    }

    static UUID shiftId(int hour) {
        return UUID.fromString("018c2371-2c00-7000-8000-0000000051" + hour);
    }

    static JointAction planned() {
        JointAction action = new JointAction("JA-20231208-0001");
        action.plan(plan(), ActFixtures.SECRETARY, BEFORE);
        return action;
    }

    static JointAction adopted() {
        JointAction action = planned();
        action.adopt(Acknowledgement.NONE, ActFixtures.SECRETARY, BEFORE);
        return action;
    }

    /** By the clock of the town, on the night. */
    static Instant at(int hour, int minute) {
        return NIGHT.atTime(hour, minute).atZone(Span.ZONE).toInstant();
    }
}
