package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;

/** Cases, to those who may see them. */
@ApplicationScoped
public class ReadCases {
    private final CaseFiles cases;

    ReadCases(CaseFiles cases) {
        this.cases = cases;
    }

    @Transactional
    public CaseFile one(String number, AccessScope caller) {
        return cases.visible(number, caller);
    }

    /** Numbers of the cases whose concerns were raised in that meeting, as far as the caller may see them. */
    @Transactional
    public List<String> raisedIn(String meetingNumber, AccessScope caller) {
        return cases.raisedIn(meetingNumber, caller);
    }

    @Transactional
    public Page<CaseFile> list(CaseFilter filter, AccessScope caller, int limit) {
        List<CaseFile> found = cases.list(filter, caller, limit + 1);
        return Page.of(found, limit, last -> Cursor.of(last.id()));
    }
}
