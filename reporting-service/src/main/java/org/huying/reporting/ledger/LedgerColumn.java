package org.huying.reporting.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.huying.reporting.ledger.LedgerColumn.NamedLine;
import org.huying.reporting.town.TownNames;
import org.huying.reporting.wording.Wording;

/** The columns of the ledger as a file, in the order in which the field keeps them. */
enum LedgerColumn {
    NUMBER("诉求编号 · Number", it -> it.line.number()),
    REGISTERED_AT("登记时间（北京时间） · Registered at (UTC+8)", it -> it.line.registeredAt()),
    COMMUNITY("社区 · Community", NamedLine::community),
    COMMUNITY_CODE("社区代码 · Community code", it -> it.line.communityCode()),
    GRID("网格 · Grid", NamedLine::grid),
    GRID_CODE("网格代码 · Grid code", it -> it.line.gridCode()),
    CHANNEL("收集渠道 · Channel", it -> Wording.channel(it.line.channel())),
    NATURE("性质 · Nature", it -> Wording.nature(it.line.nature())),
    TOPIC("类别 · Topic", it -> it.line.topic()),
    STATUS("状态 · Status", it -> Wording.status(it.line.status())),
    CHANGED_AT("状态开始（北京时间） · Status since (UTC+8)", it -> it.line.changedAt()),
    OUTCOME("结果 · Outcome", it -> Wording.outcome(it.line.outcome())),
    OWNER("承办单位 · Unit", it -> it.line.ownerName()),
    OWNER_CODE("承办单位代码 · Unit code", it -> it.line.ownerCode()),
    DISPATCHED_AT("派遣时间（北京时间） · Dispatched at (UTC+8)", it -> it.line.dispatchedAt()),
    CLOSED_AT("结案时间（北京时间） · Closed at (UTC+8)", it -> it.line.closedAt()),
    DUE_AT("办结期限（北京时间） · Due at (UTC+8)", it -> it.line.course().dueAt()),
    OVERDUE("超期 · Overdue", it -> Wording.whether(it.line.course().overdue())),
    HANDLED_AT("办结时间（北京时间） · Handled at (UTC+8)", it -> it.line.course().handledAt()),
    ROUND("轮次 · Round", it -> it.line.course().round()),
    RETURNS("退回次数 · Returns", it -> it.line.course().returns()),
    EXTENSIONS("延期次数 · Extensions", it -> it.line.course().extensions()),
    REJECTIONS("核查未通过次数 · Rejections", it -> it.line.course().rejections()),
    DEFERRED_UNTIL("挂账至 · Deferred until", it -> it.line.course().deferredUntil()),
    EXCLUDED_FOR("剔除原因 · Excluded for", it -> it.line.course().exclusionGround()),
    MERGED_INTO("并入诉求 · Merged into", it -> it.line.mergedInto());

    private final String title;
    private final Function<NamedLine, Object> cell;

    LedgerColumn(String title, Function<NamedLine, Object> cell) {
        this.title = title;
        this.cell = cell;
    }

    /** A line with the names its community and grid had when it was registered. */
    record NamedLine(LedgerLine line, TownNames communities, TownNames grids) {
        private String community() {
            return communities.name(line.communityCode(), line.registeredAt());
        }

        private String grid() {
            return grids.name(line.gridCode(), line.registeredAt());
        }
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(column -> column.title).toList();
    }

    static List<Object> cells(NamedLine line) {
        return Arrays.stream(values()).map(column -> column.cell.apply(line)).toList();
    }
}
