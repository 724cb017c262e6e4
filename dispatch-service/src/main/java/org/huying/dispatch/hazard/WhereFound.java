package org.huying.dispatch.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.casefile.ReadCases;
import org.huying.dispatch.directory.CurrentDirectory;
import org.huying.dispatch.directory.Directory;

/** Finds case, community and grid of a new point; a case may have several points, also when it is over. */
@ApplicationScoped
class WhereFound {
    private final ReadCases cases;
    private final CurrentDirectory directory;

    WhereFound(ReadCases cases, CurrentDirectory directory) {
        this.cases = cases;
        this.directory = directory;
    }

    CaseInQuestion of(Whereabouts where, AccessScope caller) {
        mustBeListed(where, directory.get());
        if (where.caseNumber() == null)
            return new CaseInQuestion(null, null, null, where.communityCode(), where.gridCode(), false);
        CaseInQuestion about = CaseInQuestion.of(cases.one(where.caseNumber(), caller));
        if (!about.communityCode().equals(where.communityCode()))
            throw new Invalid("/place/communityCode", "与案卷所在社区不一致 · the case is in another community");
        String grid = where.gridCode() == null ? about.gridCode() : where.gridCode();
        return new CaseInQuestion(
                about.caseId(),
                about.concernId(),
                about.caseNumber(),
                about.communityCode(),
                grid,
                about.confidential());
    }

    private static void mustBeListed(Whereabouts where, Directory town) {
        String community = where.communityCode();
        if (town.communities().stream().noneMatch(it -> it.code().equals(community)))
            throw new Invalid("/place/communityCode", "名录中没有这个社区 · no such community in the directory");
        boolean known = where.gridCode() == null
                || town.grid(where.gridCode())
                        .filter(grid -> grid.communityCode().equals(community))
                        .isPresent();
        if (!known) throw new Invalid("/place/gridCode", "该社区没有这个网格 · no such grid in this community");
    }
}
