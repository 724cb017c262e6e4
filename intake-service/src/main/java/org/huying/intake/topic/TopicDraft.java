package org.huying.intake.topic;

/**
 * A topic that is to be listed.
 *
 * @param speaksOfPersons complaints under it are about persons, and so confidential (domain.md §7); what is below it is
 *                        the same without saying so
 */
public record TopicDraft(String code, TopicLabels labels, boolean speaksOfPersons) {}
