package org.huying.intake.progress;

/** How it stands with a reporter's request to take a closed matter up again (申请重办), in words for the reporter. */
public enum ReopeningStatus {
    REQUESTED("已申请重办，等待审核", "Asked to be handled anew, awaiting a decision"),
    APPROVED("同意重办", "It is handled anew"),
    DECLINED("不予重办", "It is not handled anew"),
    /** The case was reopened for another reason before anybody decided. */
    OVERTAKEN("审核前已重新办理", "It was taken up anew before the request was decided upon");

    private final String chinese;
    private final String english;

    ReopeningStatus(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String text() {
        return chinese + " · " + english;
    }
}
