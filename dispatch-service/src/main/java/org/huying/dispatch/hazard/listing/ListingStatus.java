package org.huying.dispatch.hazard.listing;

/** Whether an organ has the hazard on its list (挂牌督办). */
public enum ListingStatus {
    UNLISTED,
    LISTED
}
