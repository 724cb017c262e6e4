package org.huying.intake.concern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;

/**
 * What a concern says of how it came, channel by channel (domain.md §3): one rule to a channel, under its name. What a
 * channel neither needs nor may have belongs to another one and is refused.
 */
enum ChannelRule {
    GRID_PARTY_WORKSTATION(needs(), may(OriginPart.WORKSTATION_CODE, OriginPart.WORKSTATION_SESSION)),
    RESIDENT_COUNCIL(needs(), may(OriginPart.MEETING_NUMBER)),
    PARTY_JOINT_MEETING(needs(), may(OriginPart.MEETING_NUMBER)),
    GRID_VISIT(needs(), may(OriginPart.VISIT)),
    PATROL(needs(), may(OriginPart.PATROL)),
    HOTLINE_12345(needs(OriginPart.ORDER_NUMBER), may()),
    COMPLAINT(needs(), may(OriginPart.COMPLAINT_FORM)),
    WEB(needs(), may()),
    MOBILE(needs(), may()),
    OPEN311(needs(), may()),
    IMPORT(needs(), may()),
    ASSIGNED_FROM_ABOVE(needs(OriginPart.ASSIGNED_BY, OriginPart.DOCUMENT_NUMBER), may());

    private final Set<OriginPart> needed;
    private final Set<OriginPart> possible;

    ChannelRule(Set<OriginPart> needed, Set<OriginPart> possible) {
        this.needed = needed;
        this.possible = possible;
    }

    static ChannelRule of(Channel channel) {
        return valueOf(channel.name());
    }

    /** Refuses what belongs to another channel, and what is missing; all of it at once. */
    void mustBeKeptBy(Origin origin) {
        List<FieldError> errors = new ArrayList<>();
        for (OriginPart part : OriginPart.values()) {
            boolean said = part.isSaidIn(origin);
            if (said && !mayHave(part)) errors.add(new FieldError(part.pointer(), onlyWith(part)));
            if (!said && needed.contains(part))
                errors.add(new FieldError(part.pointer(), "渠道 " + name() + " 必填 · required with channel " + name()));
        }
        if (origin.workstationSessionId() != null && origin.workstationCode() == null)
            errors.add(new FieldError(
                    OriginPart.WORKSTATION_CODE.pointer(), "填写场次时须填写工作站 · name the workstation whose session it is"));
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    private boolean mayHave(OriginPart part) {
        return needed.contains(part) || possible.contains(part);
    }

    private static String onlyWith(OriginPart part) {
        List<String> channels = Arrays.stream(values())
                .filter(rule -> rule.mayHave(part))
                .map(Enum::name)
                .toList();
        return "仅限渠道 " + String.join("、", channels) + " · only with channel " + String.join(" or ", channels);
    }

    private static Set<OriginPart> needs(OriginPart... parts) {
        return Set.of(parts);
    }

    private static Set<OriginPart> may(OriginPart... parts) {
        return Set.of(parts);
    }
}
