package org.huying.intake.topic;

/**
 * One topic as it stands now.
 *
 * @param parent          null at the first level
 * @param level           1 to 5
 * @param speaksOfPersons it or one above it does: complaints under it are confidential (domain.md §7)
 */
public record KnownTopic(
        String code,
        String parent,
        int level,
        TopicLabels labels,
        boolean speaksOfPersons,
        TopicStatus status,
        long sequence) {
    public boolean isRetired() {
        return status == TopicStatus.RETIRED;
    }

    /** As one names it to a person who is to choose it. */
    String toChoose() {
        return code + "（" + labels.chinese() + "）";
    }
}
