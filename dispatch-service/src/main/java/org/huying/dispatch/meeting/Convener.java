package org.huying.dispatch.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/**
 * Who calls a meeting, under the name it had then.
 *
 * @param level whose side it is: its own people act for it, and those above them
 */
@Embeddable
public record Convener(
        @Column(name = "convener_code") String code,
        @Column(name = "convener_name") String name,

        @Enumerated(EnumType.STRING) @Column(name = "convener_level")
        Level level) {

    /** How far the convener's word reaches. */
    public enum Level {
        GRID,
        COMMUNITY,
        SUBDISTRICT
    }

    /** The convener's side: the unit itself, the community's secretary for what is of the community, and the desk. */
    public boolean isActedForBy(AccessScope caller, String communityCode) {
        if (caller.has(Role.SUBDISTRICT_DESK)) return true;
        if (level == Level.SUBDISTRICT) return false;
        boolean secretary =
                caller.has(Role.COMMUNITY_SECRETARY) && caller.communities().contains(communityCode);
        boolean leader = caller.has(Role.PARTY_GROUP_LEADER) && code.equals(caller.unit());
        return secretary || leader;
    }

    public void mustBeActedForBy(AccessScope caller, String communityCode) {
        if (!isActedForBy(caller, communityCode)) throw new NotTheConvener(this);
    }
}
