package org.huying.intake.ledgerimport.row;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huying.intake.concern.Nature;
import org.huying.intake.concern.Urgency;

/** The words a ledger may use where only some are possible, and what they stand for; a code of ours is always one. */
final class Words<T> {
    static final Words<Nature> NATURE = new Words<>(Map.of(
            Nature.CONSULTATION, List.of("咨询"),
            Nature.HELP, List.of("求助"),
            Nature.COMPLAINT, List.of("投诉"),
            Nature.TIP_OFF, List.of("举报"),
            Nature.SUGGESTION, List.of("建议", "意见建议"),
            Nature.PRAISE, List.of("表扬")));

    /** What a ledger calls 紧急 need not be a threat to life or property, so it is asked to say which it is. */
    static final Words<Urgency> URGENCY = new Words<>(Map.of(
            Urgency.THREAT, List.of("危及生命财产"),
            Urgency.GENERAL, List.of("一般", "普通"),
            Urgency.COMPLEX, List.of("复杂", "疑难")));

    static final Words<Boolean> YES_OR_NO = new Words<>(Map.of(
            true, List.of("是", "保密", "√", "✓", "Y", "YES", "1"), false, List.of("否", "不保密", "×", "N", "NO", "0")));

    /** True for a matter that is still open. */
    static final Words<Boolean> OPEN = new Words<>(Map.of(
            true, List.of("未办结", "办理中", "处理中", "待办", "待处理", "待办理", "已受理", "受理中", "已登记", "跟进中", "否"),
            false, List.of("已办结", "办结", "已结案", "结案", "已完成", "已解决", "已落实", "已处理", "是")));

    private final Map<String, T> meanings = new LinkedHashMap<>();

    private Words(Map<T, List<String>> words) {
        words.forEach((meaning, names) -> {
            names.forEach(name -> meanings.put(name, meaning));
            meanings.put(meaning.toString().toUpperCase(Locale.ROOT), meaning);
        });
    }

    Optional<T> meaning(String cell) {
        return Optional.ofNullable(meanings.get(CellText.plain(cell).toUpperCase(Locale.ROOT)));
    }

    /** The Chinese ones that a column may have, for whoever has to correct it. */
    static String listed(Column column) {
        Collection<String> all =
                switch (column) {
                    case NATURE -> NATURE.meanings.keySet();
                    case URGENCY -> URGENCY.meanings.keySet();
                    case CONFIDENTIAL -> List.of("是", "否");
                    case STATUS -> List.of("未办结", "办理中", "已办结");
                    default -> List.of();
                };
        return String.join(
                "、", all.stream().filter(it -> it.charAt(0) > 'z').sorted().toList());
    }
}
