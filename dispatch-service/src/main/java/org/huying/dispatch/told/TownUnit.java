package org.huying.dispatch.told;

import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.directory.UnitKind;

/** A unit, as others are told of it. */
@Meaning(zh = "单位", en = "A unit of the town")
public record TownUnit(
        @Meaning(zh = "单位代码", en = "Its code in the directory, for example POLICE-WLC")
        String code,

        @Meaning(zh = "单位类型", en = "What kind of unit it is")
        UnitKind kind,

        @Meaning(zh = "单位名称", en = "Its name, as of when it came in")
        String name) {
    public static TownUnit of(AddressedUnit unit) {
        return new TownUnit(unit.code(), unit.kind(), unit.name());
    }
}
