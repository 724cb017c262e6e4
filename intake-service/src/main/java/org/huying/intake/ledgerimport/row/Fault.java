package org.huying.intake.ledgerimport.row;

/** What can be wrong with a row. It is stored by its name: what was in the row is quoted nowhere. */
public enum Fault {
    MISSING("未填写", "missing"),
    NOT_A_DATE("无法识别为日期，请写成 2023-12-05", "not a date; write 2023-12-05"),
    IN_FUTURE("晚于现在", "lies in the future"),
    TOO_OLD("早于 1990 年", "lies before 1990"),
    AFTER_HEARD("晚于登记日期", "lies after the day it was heard"),
    NO_SUCH_WORD("不是可用的词", "not one of the words it can be"),
    NO_SUCH_COMMUNITY("没有这个社区", "no such community"),
    NOT_YOURS("不是您所在社区的行，请由该社区或街道导入", "not of your community; that one or the desk has to import it"),
    NO_SUCH_GRID("该社区没有这个网格", "no such grid in this community"),
    NO_SUCH_TOPIC("没有这个类别，请填类别代码或名称", "no such topic; give its code or its name"),
    TOO_LONG("过长", "too long"),
    NOT_A_PHONE("电话号码格式不对", "not a phone number"),
    UNSHOWABLE("含有无法显示的字符", "contains characters that cannot be shown"),
    CLOSED_ALREADY(
            "已办结：导入不补造办理和结案过程，只接收未办结的行",
            "closed already: an import invents no handling and no closing; open rows alone are taken"),
    NUMBER_TAKEN("同一社区已有此编号而内容不同的行", "a row of this community with the same number says something else");

    private final String chinese;
    private final String english;

    Fault(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String detail() {
        return chinese + " · " + english;
    }
}
