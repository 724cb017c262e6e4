package org.huying.dispatch.hazard;

import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.hazard.listing.Listing;
import org.huying.dispatch.hazard.place.HazardPlace;
import org.huying.dispatch.supervision.Organ;

/** A hazard point at each station of its way, and the people around it. */
final class HazardFixtures {
    static final AddressedUnit PROPERTY = new AddressedUnit(UnitKind.PROPERTY_MANAGER, "PROPERTY-1", "物业一公司");
    static final AccessScope WORKER = new AccessScope(
            "worker",
            Set.of(Role.GRID_WORKER),
            Set.of(),
            Set.of(ActFixtures.COMMUNITY + "001"),
            "GPG-" + ActFixtures.COMMUNITY + "001");
    static final Instant DUE = NOON.plus(Duration.ofDays(7));
    static final Instant LATE = DUE.plusNanos(1_000);
    static final Measures ALL = new Measures("重砌", "维修资金", DUE, "围挡");
    static final OnSite SEEN = new OnSite(true, false);
    static final Set<Readiness> BOTH = Set.of(Readiness.PHOTO_BEFORE, Readiness.PHOTO_AFTER);
    static final HazardPlace WALL = new HazardPlace(null, "7栋", "2单元", "L1", "护栏外墙");

    private HazardFixtures() {}

    static Hazard registered(Grade grade) {
        return registered(grade, ActFixtures.aCase());
    }

    static Hazard registered(Grade grade, CaseInQuestion about) {
        Finding found = new Finding(WALL, null, HazardKind.FALLING_OBJECT, grade, "外墙开裂");
        Hazard hazard = new Hazard(Origin.of(about, 1), found);
        hazard.register(SECRETARY, NOON);
        return hazard;
    }

    static Hazard secured(Grade grade) {
        Hazard hazard = registered(grade);
        hazard.requestSurvey(PROPERTY, SECRETARY, NOON);
        hazard.survey("需重砌", ActFixtures.of(PROPERTY), NOON);
        hazard.secure(PROPERTY, ALL, SECRETARY, NOON);
        return hazard;
    }

    static Hazard rectified() {
        Hazard hazard = secured(Grade.MAJOR);
        hazard.startRectification(SEEN, ActFixtures.of(PROPERTY), NOON);
        hazard.completeRectification(BOTH, ActFixtures.of(PROPERTY), NOON);
        return hazard;
    }

    static Hazard verified() {
        Hazard hazard = rectified();
        hazard.verify(WORKER, NOON);
        return hazard;
    }

    static Hazard struckOff() {
        Hazard hazard = verified();
        hazard.strikeOff(SECRETARY, NOON);
        return hazard;
    }

    static Listing listing() {
        return new Listing(Organ.SUBDISTRICT_PARTY_COMMITTEE, "重大隐患，电13800001234", "限期修复", DUE);
    }

    static Inspection inspection(Instant at, boolean surveyNeeded) {
        var came = List.of(new Inspection.Party("COMMUNITY-1", 1), new Inspection.Party("PROPERTY-1", 1));
        return new Inspection(UUID.randomUUID(), at, came, surveyNeeded, "裂缝约两米");
    }
}
