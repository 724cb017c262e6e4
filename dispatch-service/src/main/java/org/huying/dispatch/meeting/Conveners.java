package org.huying.dispatch.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.directory.CurrentDirectory;
import org.huying.dispatch.directory.Directory;
import org.huying.dispatch.directory.PartyOrganization;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.meeting.Convener.Level;

/** The units that may call a meeting: those the directory lists now. */
@ApplicationScoped
class Conveners {
    private static final String POINTER = "/convener";

    private final CurrentDirectory directory;

    Conveners(CurrentDirectory directory) {
        this.directory = directory;
    }

    /** A joint meeting is called by a party organisation, a council also by the community or the desk. */
    Convener named(String code, MeetingKind kind, String communityCode) {
        Directory now = directory.get();
        mustBeListed(communityCode, now);
        Optional<PartyOrganization> party = now.partyOrganizations().stream()
                .filter(it -> it.code().equals(code))
                .findFirst();
        if (party.isPresent()) return of(party.get(), communityCode);
        if (kind == MeetingKind.PARTY_JOINT_MEETING)
            throw new Invalid(POINTER, "党建联席会由党组织召集 · a joint meeting is called by a party organisation");
        return now.partnerUnits().stream()
                .filter(unit -> unit.code().equals(code) && unit.isInChargeOf(communityCode))
                .flatMap(
                        unit -> level(unit.kind()).map(level -> new Convener(unit.code(), unit.name(), level)).stream())
                .findFirst()
                .orElseThrow(
                        () -> new Invalid(
                                POINTER,
                                "居民议事会由该社区、其党组织或街道召集 · a council is called by the community, its party organisations or the desk"));
    }

    private static void mustBeListed(String communityCode, Directory now) {
        boolean listed = now.communities().stream().anyMatch(it -> it.code().equals(communityCode));
        if (!listed) throw new Invalid("/communityCode", "没有这个社区 · no such community");
    }

    private static Convener of(PartyOrganization party, String communityCode) {
        boolean ofTheTown = party.communityCode() == null;
        if (!ofTheTown && !party.communityCode().equals(communityCode))
            throw new Invalid(POINTER, "不是该社区的党组织 · not a party organisation of this community");
        Level level = ofTheTown
                ? Level.SUBDISTRICT
                : party.level() == PartyOrganization.Level.GRID_PARTY_GROUP ? Level.GRID : Level.COMMUNITY;
        return new Convener(party.code(), party.name(), level);
    }

    private static Optional<Level> level(UnitKind kind) {
        return switch (kind) {
            case COMMUNITY -> Optional.of(Level.COMMUNITY);
            case SUBDISTRICT_DESK -> Optional.of(Level.SUBDISTRICT);
            case GRID_PARTY_GROUP, POLICE_STATION, PROPERTY_MANAGER, URBAN_MANAGEMENT -> Optional.empty();
        };
    }
}
