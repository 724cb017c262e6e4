package org.huying.intake.point;

/** By what a point was found. */
public enum PointSource {
    /** 设备定位: the device of whoever tells it. */
    DEVICE,
    /** 地图选点: picked on a map. */
    MAP,
    /** 照片: told by a photograph. */
    PHOTO
}
