package org.huying.dispatch.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.ReadCases;

/** The cases a meeting or a resolution is about: of its community, and none that is confidential (domain.md §7). */
@ApplicationScoped
public class CasesInQuestion {
    private final ReadCases cases;

    CasesInQuestion(ReadCases cases) {
        this.cases = cases;
    }

    /** Refuses what cannot be put before a meeting; a case the caller may not see is not found. */
    public void mustBeOf(String communityCode, List<String> numbers, String pointer, AccessScope caller) {
        for (int i = 0; i < numbers.size(); i++) {
            String at = pointer + "/" + i;
            if (numbers.indexOf(numbers.get(i)) < i) throw new Invalid(at, "重复 · named twice");
            CaseFile file = cases.one(numbers.get(i), caller);
            if (!file.place().communityCode().equals(communityCode))
                throw new Invalid(at, "不是该社区的案卷 · a case of another community");
            if (file.isConfidential())
                throw new Invalid(at, "保密诉求不提交会议讨论 · a confidential case is not put before a meeting");
        }
    }
}
