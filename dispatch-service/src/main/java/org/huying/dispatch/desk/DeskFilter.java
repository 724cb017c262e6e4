package org.huying.dispatch.desk;

import java.time.Instant;
import org.huying.dispatch.casefile.CaseStatus;

/**
 * Which cases of a view are asked for; what is null is not asked about.
 *
 * @param topic     a branch of the tree of topics: itself and everything under it
 * @param owner     code of the unit that has the case
 * @param filedFrom included
 * @param filedTo   not included
 */
public record DeskFilter(
        CaseStatus status,
        String topic,
        String nature,
        String channel,
        String community,
        String grid,
        String owner,
        Instant filedFrom,
        Instant filedTo,
        Boolean confidential,
        SearchText search) {
    static final DeskFilter NONE = new DeskFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** Whether cases of that status stand in any view. */
    public static boolean isOpen(CaseStatus status) {
        return OpenCases.isOpen(status);
    }

    boolean isOfOneCase() {
        return search != null && search.isWholeNumber();
    }

    void narrow(SqlText cases) {
        cases.addIf(status, "AND c.status = ?");
        if (topic != null) cases.add("AND (c.topic = ? OR starts_with(c.topic, ?))", topic, topic + ".");
        cases.addIf(nature, "AND c.nature = ?")
                .addIf(channel, "AND c.channel = ?")
                .addIf(community, "AND c.community_code = ?")
                .addIf(grid, "AND c.grid_code = ?")
                .addIf(owner, "AND c.owner_code = ?")
                .addIf(filedFrom, "AND c.filed_at >= ?")
                .addIf(filedTo, "AND c.filed_at < ?")
                .addIf(confidential, "AND c.confidential = ?");
        if (search != null) search.narrow(cases);
    }
}
