package org.huying.reporting.workstation;

/**
 * A workstation as it was known to stand.
 *
 * @param listed whether it is shown also where nothing happened there: it is open, and of the caller's scope
 */
public record Station(String code, String name, String communityCode, boolean listed) {}
