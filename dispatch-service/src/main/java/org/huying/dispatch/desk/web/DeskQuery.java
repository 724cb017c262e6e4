package org.huying.dispatch.desk.web;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huying.dispatch.casefile.CaseStatus;
import org.huying.dispatch.desk.DeskFilter;

/** The filters of the desk as they stand in the query. */
class DeskQuery {
    private static final String TOPIC = "[a-z0-9-]{1,40}(\\.[a-z0-9-]{1,40}){0,4}";
    private static final String CODE = "[A-Z0-9_]{1,40}";
    private static final String COMMUNITY = "[0-9]{12}";
    private static final String GRID = "[0-9]{15}";
    private static final String UNIT = "[A-Z0-9-]{1,60}";

    @QueryParam("status")
    @Parameter(
            description = "状态 · Status of an open case",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "PRE_CHECK",
                                "FILED",
                                "DISPATCHED",
                                "ACCEPTED",
                                "RETURN_REQUESTED",
                                "IN_ARBITRATION",
                                "HANDLED",
                                "VERIFIED",
                                "FOLLOWED_UP"
                            }))
    String status;

    @QueryParam("topic")
    @Parameter(
            description = "类别及其下级 · A topic and everything under it",
            example = "neighbourhood",
            schema = @Schema(type = SchemaType.STRING, pattern = "^" + TOPIC + "$"))
    String topic;

    @QueryParam("nature")
    @Parameter(
            description = "性质 · Nature (domain.md §4)",
            example = "COMPLAINT",
            schema = @Schema(type = SchemaType.STRING, pattern = "^" + CODE + "$"))
    String nature;

    @QueryParam("channel")
    @Parameter(
            description = "收集渠道 · Channel (domain.md §3)",
            example = "GRID_VISIT",
            schema = @Schema(type = SchemaType.STRING, pattern = "^" + CODE + "$"))
    String channel;

    @QueryParam("community")
    @Parameter(
            description = "社区代码 · Division code, 12 digits",
            example = "520102033901",
            schema = @Schema(type = SchemaType.STRING, pattern = "^" + COMMUNITY + "$"))
    String community;

    @QueryParam("grid")
    @Parameter(
            description = "网格代码 · Grid code, 15 digits",
            example = "520102033901001",
            schema = @Schema(type = SchemaType.STRING, pattern = "^" + GRID + "$"))
    String grid;

    @QueryParam("owner")
    @Parameter(
            description = "承办单位代码 · Code of the unit that has the case",
            example = "POLICE-WLC",
            schema = @Schema(type = SchemaType.STRING, pattern = "^" + UNIT + "$"))
    String owner;

    @QueryParam("filedFrom")
    @Parameter(
            description = "立案时间起（含） · Filed at or after, instant in UTC",
            example = "2023-11-30T16:00:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String filedFrom;

    @QueryParam("filedTo")
    @Parameter(
            description = "立案时间止（不含） · Filed before, instant in UTC",
            example = "2023-12-31T16:00:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String filedTo;

    @QueryParam("confidential")
    @Parameter(description = "是否保密 · Confidential or not", schema = @Schema(type = SchemaType.BOOLEAN))
    String confidential;

    @QueryParam("q")
    @Parameter(
            description = "搜索，1 到 64 字：完整编号，或编号、摘要、地点、公开答复中的任意文字 · "
                    + "1 to 64 characters: a whole number, or what stands anywhere in number, summary, place or public "
                    + "reply. No wildcards; full- and half-width, upper and lower case are the same",
            example = "噪声",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 64))
    String q;

    DeskFilter filter() {
        QueryCheck check = new QueryCheck();
        DeskFilter filter = new DeskFilter(
                check.oneOf("/status", status, CaseStatus.class, DeskFilter::isOpen),
                check.matching("/topic", topic, TOPIC, "小写字母、数字和连字符，用点分级 · lower-case, levels parted by dots"),
                check.matching("/nature", nature, CODE, "大写字母和下划线，如 COMPLAINT · capital letters, like COMPLAINT"),
                check.matching("/channel", channel, CODE, "大写字母和下划线，如 WEB · capital letters, like WEB"),
                check.matching("/community", community, COMMUNITY, "应为 12 位数字 · 12 digits"),
                check.matching("/grid", grid, GRID, "应为 15 位数字 · 15 digits"),
                check.matching("/owner", owner, UNIT, "应为单位代码 · a unit's code: capital letters, digits, hyphens"),
                check.instant("/filedFrom", filedFrom),
                check.instant("/filedTo", filedTo),
                check.bool("/confidential", confidential),
                check.search("/q", q));
        check.before("/filedTo", filter.filedFrom(), filter.filedTo());
        check.refuseIfWrong();
        return filter;
    }
}
