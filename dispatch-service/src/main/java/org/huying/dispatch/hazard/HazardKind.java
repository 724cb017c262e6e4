package org.huying.dispatch.hazard;

/** What sort of hazard a point is. */
public enum HazardKind {
    /** 房屋构件、墙体开裂. */
    BUILDING_STRUCTURE,
    /** 外墙、广告牌等坠落物. */
    FALLING_OBJECT,
    /** 亭、廊、栏杆等公共设施. */
    PUBLIC_STRUCTURE,
    FIRE_SAFETY,
    ELECTRICITY,
    GAS,
    ROAD,
    OTHER
}
