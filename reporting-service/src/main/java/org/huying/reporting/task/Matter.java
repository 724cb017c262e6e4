package org.huying.reporting.task;

/**
 * What all tasks of a case share.
 *
 * @param topic       empty while it is not known
 * @param excludedFor reason code of its exclusion (剔除) from the rates; null for a case that is in them
 */
public record Matter(String communityCode, String gridCode, String topic, String excludedFor) {
    public boolean isExcluded() {
        return excludedFor != null;
    }
}
