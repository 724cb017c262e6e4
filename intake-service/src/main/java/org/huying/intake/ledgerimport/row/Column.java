package org.huying.intake.ledgerimport.row;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a column of a community's ledger can be, by the names that communities give it. The first is the one of the
 * template and of every message.
 */
public enum Column {
    /** Where a row stands on its sheet: each month's sheet has a 1, so it names no matter. */
    SERIAL("可不填；只在本表内编号，不用来识别诉求", "序号"),
    /** Names the matter within its community, on whatever sheet it stands. */
    LEDGER_NUMBER("可不填，至多 40 字；同一社区内编号相同即同一件，不会重复登记", "台账编号", "台账号", "编号", "工单编号"),
    HEARD(
            "必填；如 2023-12-05、2023年12月5日、2023.12.5 14:30，或单元格日期",
            "日期",
            "登记时间",
            "登记日期",
            "受理时间",
            "受理日期",
            "收集时间",
            "收集日期",
            "反映时间",
            "反映日期"),
    OCCURRED("可不填；写法同日期", "发生时间", "发生日期", "事发时间"),
    COMMUNITY("必填；社区名称或 12 位区划代码", "社区", "所属社区", "社区名称"),
    GRID("可不填；网格名称或 15 位编码", "网格", "所属网格", "网格编码", "网格编号"),
    ADDRESS("可不填；一行地址，如 7栋2单元L1层护栏外墙", "地址", "详细地址", "地点", "诉求地址"),
    ESTATE("可不填", "小区", "小区名称"),
    ZONE("可不填；如 X区", "区", "组团"),
    BUILDING("可不填；如 3栋", "楼栋", "栋", "幢", "栋号"),
    UNIT("可不填", "单元", "单元号"),
    FLOOR("可不填；如 L1、平台层", "楼层", "层"),
    ROOM("可不填", "房号", "室", "门牌号"),
    SPOT("可不填；如 护栏外墙、凉亭", "部位", "具体部位"),
    DESCRIPTION("必填，至多 10000 字", "诉求内容", "内容", "反映内容", "问题描述", "民情内容", "诉求描述"),
    NATURE("必填；咨询、求助、投诉、举报、建议、表扬", "性质", "诉求性质"),
    TOPIC("必填；类别名称或代码", "类别", "诉求类别", "问题类别", "事项类别"),
    URGENCY("可不填，默认一般；危及生命财产、一般、复杂", "紧急程度"),
    REPORTER_NAME("可不填，至多 100 字；加密保存", "诉求人", "姓名", "反映人", "诉求人姓名", "来访人"),
    REPORTER_PHONE("可不填；加密保存", "联系电话", "电话", "手机", "手机号", "联系方式", "电话号码"),
    CHANNEL("可不填；登记后渠道一律为台账导入", "渠道", "收集渠道", "来源"),
    CONFIDENTIAL("可不填；是、否", "是否保密", "保密"),
    STATUS("可不填；只接收未办结的行，已办结的行会退回", "办理状态", "状态", "是否办结", "办结情况");

    /** Without these no row could become a concern. */
    static final List<Column> NEEDED = List.of(HEARD, COMMUNITY, DESCRIPTION, NATURE, TOPIC);

    /** What a row says beside when and in which community; how far it is handled changes, and its serial says nothing. */
    static final Set<Column> OF_THE_MATTER =
            EnumSet.complementOf(EnumSet.of(SERIAL, HEARD, OCCURRED, COMMUNITY, STATUS));

    private final String hint;
    private final List<String> names;

    Column(String hint, String... names) {
        this.hint = hint;
        this.names = List.of(names);
    }

    public String title() {
        return names.get(0);
    }

    public List<String> names() {
        return names;
    }

    /** How it is filled in. */
    public String hint() {
        return hint;
    }

    /** Forgives blanks, line ends, full-width letters and a remark in brackets or a star behind the name. */
    static Optional<Column> called(String heading) {
        String name = CellText.plain(heading).replaceAll("\\s|\\*|[(\\[【].*", "");
        return Arrays.stream(values()).filter(it -> it.names.contains(name)).findFirst();
    }
}
