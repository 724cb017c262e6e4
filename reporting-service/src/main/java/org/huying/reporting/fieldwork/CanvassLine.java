package org.huying.reporting.fieldwork;

import java.util.List;

/**
 * A canvass as it was last told.
 *
 * @param reached   of the planned households; null while it is open, for answers are told when it closes
 * @param questions with what was counted; empty while it is open
 */
public record CanvassLine(
        String community,
        String number,
        String matterNumber,
        String status,
        Share reached,
        List<QuestionLine> questions) {
    public record QuestionLine(String code, String text, List<ChoiceLine> choices) {}

    public record ChoiceLine(String code, String text, Share share) {}
}
