package org.huying.reporting.hours;

/** What the hours come to, in a word; the same words as those of patterns of sightings in dispatch. */
public enum HourLabel {
    TOO_FEW("次数过少", "too few to tell"),
    NIGHT("多为夜间", "mostly at night"),
    DAYTIME("多为白天", "mostly by day"),
    WEEKEND("多在周末", "mostly at weekends"),
    EVEN("无明显规律", "no clear pattern");

    private final String chinese;
    private final String english;

    HourLabel(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String text() {
        return chinese + " · " + english;
    }
}
