package org.huying.dispatch.told;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.hazard.place.HazardPlace;
import org.huying.dispatch.proactive.HotPlace;
import org.huying.dispatch.referral.ReferredMatter;

/** Where to act, as far as one needs to know for it: no room, and no line that somebody wrote (domain.md §5, §7). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Meaning(zh = "地点", en = "Where it is; no room and no free text")
public record Place(
        @Meaning(zh = "社区代码", en = "Division code of the community, 12 digits")
        String communityCode,

        @Meaning(zh = "网格代码", en = "Code of the grid, 15 digits", absent = "for a place in no grid")
        String gridCode,

        @Meaning(zh = "小区", en = "Estate", absent = "where unknown or outside of one")
        String estate,

        @Meaning(zh = "片区", en = "Zone of the estate, for example X区", absent = "where unknown or without one")
        String zone,

        @Meaning(zh = "楼栋", en = "Building, for example 3栋", absent = "where unknown or outside of one")
        String building,

        @Meaning(zh = "单元", en = "Entrance of the building, for example 2单元", absent = "where unknown or without one")
        String unit,

        @Meaning(
                zh = "楼层",
                en = "Floor as it is labelled, which need not be a number: L1, B1, 平台层",
                absent = "where unknown")
        String floorLabel,

        @Meaning(zh = "具体位置", en = "Spot, for example 平台 or 护栏外墙", absent = "where unknown")
        String spot) {
    public static Place of(CasePlace at) {
        return new Place(
                at.communityCode(),
                at.gridCode(),
                at.estate(),
                at.zone(),
                at.building(),
                at.unit(),
                at.floorLabel(),
                at.spot());
    }

    public static Place of(CaseInQuestion about, ReferredMatter at) {
        return new Place(
                about.communityCode(),
                about.gridCode(),
                at.estate(),
                at.zone(),
                at.building(),
                at.unit(),
                at.floorLabel(),
                at.spot());
    }

    public static Place of(CaseInQuestion about, HazardPlace at) {
        return new Place(
                about.communityCode(),
                about.gridCode(),
                at.estate(),
                null,
                at.building(),
                at.unit(),
                at.floorLabel(),
                at.spot());
    }

    public static Place of(HotPlace at) {
        return new Place(at.communityCode(), null, at.estate(), at.zone(), at.building(), null, null, at.spot());
    }

    /** Community and grid alone. */
    public static Place around(CaseInQuestion about) {
        return new Place(about.communityCode(), about.gridCode(), null, null, null, null, null, null);
    }
}
