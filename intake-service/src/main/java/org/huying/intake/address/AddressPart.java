package org.huying.intake.address;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a stretch of a written address can be, in the order in which it is asked. Each is looked for at one place. */
enum AddressPart {
    /** Between two parts: spaces, commas, 位于, 的. */
    BETWEEN("(?:[\\s,，、;；:：.。/]|位于|地址|在|的){1,20}"),

    /** 贵阳市南明区五里冲街道中园社区: what the codes of grid and community say. Only before everything else. */
    LOCALITY("(?:" + Names.HAN + "{2,8}?(?:省|市(?![场民政花广])|县|街道办事处|街道(?!路)|社区)|" + Names.HAN
            + "{2,3}?(?<![小景园校厂东西南北中一二三四五六七八九十])区){1,6}"),

    BUILDING("第?" + Numeral.WRITTEN + " ?(?:号楼|号栋|栋楼|栋|幢|座|#楼|#栋|#)"),
    UNIT("第?" + Numeral.WRITTEN + " ?单元|[甲乙丙丁]单元"),
    ZONE("第?" + Numeral.WRITTEN + " ?区|[东南西北中]区"),

    /** 3楼 and 三层, 负一层, L1 and L1层, 平台层. */
    FLOOR("第?(?:负|地下|-)?" + Numeral.STOREY + " ?[层楼]|(?<![0-9A-Za-z])[BLGFblgf][0-9]{1,2}(?![0-9A-Za-z])"
            + "|(?<![0-9A-Za-z])[0-9]{1,2}[Ff](?![A-Za-z])|(?:平台|架空|设备|避难|地下|负|顶|底|夹)层|顶楼"),

    ROOM("(?<![0-9A-Za-z])(?:[A-Za-z]?[0-9]{1,5}[A-Za-z]? ?(?:室|号房|房间|房)|[0-9]{3,4}号?(?![0-9A-Za-z]))"),

    /** 五里小区, 半山小镇, 五里花园二期, 延安南路12号; and any name right before a zone or building. */
    ESTATE(Names.HAN + "{1,12}?(?:" + Names.ESTATES + ")(?:" + Numeral.WRITTEN + "期)?|" + Names.HAN
            + "{1,10}?(?:大道|路(?![口灯面边])|街(?![道面])|巷)(?:[0-9]{1,4}号(?![楼栋房])院?)?|" + Names.HAN
            + "{2,12}?(?<![家户人旁])(?=" + Numeral.WRITTEN + "(?:号楼|栋|幢|座|#|区))|" + Numeral.WRITTEN + "期"),

    /** 凉亭, 护栏外墙, 兰花坡森林公园某处凉亭, 党群服务中心. */
    SPOT("(?:" + Names.HAN + "{0,10}?(?:" + Names.LANDMARKS + ")|(?:" + Names.SPOTS + "))(?:" + Names.SPOTS + "|"
            + Names.NEAR + "){0,20}"),

    /** Nothing of the above: it stays in the free text. */
    UNREAD(".");

    private static final Set<AddressPart> INSIDE = EnumSet.of(BUILDING, UNIT, FLOOR);
    private static final Set<AddressPart> REPEATABLE = EnumSet.of(BETWEEN, UNREAD);

    private final Pattern pattern;

    AddressPart(String regex) {
        this.pattern = Pattern.compile(regex, Pattern.DOTALL);
    }

    /** Where it ends that begins there; the same place when it does not begin there. */
    int end(String line, int from, Set<AddressPart> before) {
        if (!mayFollow(before)) return from;
        Matcher here = pattern.matcher(line).region(from, line.length());
        here.useTransparentBounds(true);
        return here.lookingAt() ? here.end() : from;
    }

    private boolean mayFollow(Set<AddressPart> before) {
        if (REPEATABLE.contains(this)) return true;
        if (before.contains(this)) return false;
        return switch (this) {
            case LOCALITY -> before.isEmpty();
            case ESTATE -> before.stream().noneMatch(INSIDE::contains);
            case ROOM -> before.stream().anyMatch(INSIDE::contains);
            default -> true;
        };
    }
}
