package org.huying.dispatch.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.act.AddressedUnits;

/** It is put on record that a meeting took place, and who came (召开). */
@ApplicationScoped
public class HoldMeeting {
    private final AddressedUnits units;
    private final MeetingBook book;

    HoldMeeting(AddressedUnits units, MeetingBook book) {
        this.units = units;
        this.book = book;
    }

    /** How many people of a unit came, by its code. */
    public record PresentUnit(String unit, int people) {}

    /** @param heldAt null for now */
    @Transactional
    public Meeting handle(MeetingCommand command, Instant heldAt, Integer residents, List<PresentUnit> present) {
        return book.move(command, (meeting, now) -> {
            Attendance attendance = new Attendance(heldAt == null ? now : heldAt, residents, counted(present));
            return meeting.hold(attendance, command.caller(), now);
        });
    }

    private List<Attendance.Present> counted(List<PresentUnit> present) {
        List<Attendance.Present> counted = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < present.size(); i++) {
            String pointer = "/attendance/" + i + "/unit";
            PresentUnit one = present.get(i);
            if (!codes.add(one.unit())) throw new Invalid(pointer, "重复登记 · counted twice");
            counted.add(new Attendance.Present(units.named(one.unit(), pointer), one.people()));
        }
        return counted;
    }
}
