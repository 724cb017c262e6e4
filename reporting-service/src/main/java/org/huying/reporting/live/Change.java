package org.huying.reporting.live;

/**
 * One event of the journal, as far as it matters to those who look at figures.
 *
 * @param figures what has changed, by the name under which it is told
 * @param number  of the concern it is about; null where it is about none, or none that is known here yet
 * @param concern where the concern is and who has it: who is among them may know its number
 * @param told    whom else the event concerns: their figures have changed too, but no number is told
 */
record Change(long position, String figures, String number, Parties concern, Parties told) {
    static final String SUMMARY = "summary";
    static final String CONCERN = "concern";
    static final String MEETINGS = "meetings";
    static final String DIRECTORY = "directory";
    static final String ALL = "all";

    boolean isToldTo(Audience audience) {
        return figures.equals(DIRECTORY)
                || audience.sees(concern)
                || audience.sees(told)
                || figures.equals(MEETINGS) && audience.isNeighbourOf(told);
    }

    boolean namesConcernTo(Audience audience) {
        return number != null && audience.sees(concern);
    }

    String community() {
        return concern.community() == null ? told.community() : concern.community();
    }
}
