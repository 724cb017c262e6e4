package org.huying.intake.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The topics as operators write them down; each stands behind the one above it. */
record TopicFile(List<Entry> topics) {
    /**
     * @param gbCode          left out where no class of GB/T 30428.2 corresponds
     * @param speaksOfPersons left out where it does not
     */
    record Entry(String code, String chinese, String english, String gbCode, boolean speaksOfPersons) {
        TopicDraft draft() {
            return new TopicDraft(code, new TopicLabels(chinese, english, gbCode), speaksOfPersons);
        }
    }

    /** Refuses a file from which no tree can be made. */
    TopicFile {
        topics = List.copyOf(topics);
        Set<String> before = new HashSet<>();
        for (Entry entry : topics) {
            if (entry.code == null || !TopicCode.isOne(entry.code))
                throw new IllegalArgumentException("not a code of a topic: " + entry.code);
            if (entry.chinese == null || entry.english == null)
                throw new IllegalArgumentException("lacks a label: " + entry.code);
            if (entry.gbCode != null && !entry.gbCode.matches("\\d{4}"))
                throw new IllegalArgumentException("a GB code has four digits: " + entry.code);
            if (!TopicCode.parentOf(entry.code).map(before::contains).orElse(true))
                throw new IllegalArgumentException("its parent does not stand before it: " + entry.code);
            if (!before.add(entry.code)) throw new IllegalArgumentException("given twice: " + entry.code);
        }
    }
}
