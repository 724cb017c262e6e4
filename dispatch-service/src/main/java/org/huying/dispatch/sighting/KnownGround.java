package org.huying.dispatch.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.NotAllowed;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.directory.CurrentDirectory;

/** Where something can be seen: in a community of the directory, by those who answer for the place or help there. */
@ApplicationScoped
public class KnownGround {
    private final CurrentDirectory directory;

    KnownGround(CurrentDirectory directory) {
        this.directory = directory;
    }

    public void mustKnow(CasePlace place) {
        var now = directory.get();
        boolean known = now.communities().stream().anyMatch(it -> it.code().equals(place.communityCode()));
        if (!known) throw new Invalid("/place/communityCode", "没有这个社区 · no such community");
        if (place.gridCode() == null) return;
        boolean inside = place.gridCode().startsWith(place.communityCode())
                && now.grid(place.gridCode()).isPresent();
        if (!inside) throw new Invalid("/place/gridCode", "该社区没有这个网格 · no such grid in that community");
    }

    /** A partner unit is sent all over the subdistrict; everybody else records what was seen where they work. */
    public void mustBeOf(AccessScope caller, CasePlace place) {
        if (caller.has(Role.PARTNER) || caller.covers(place.communityCode(), place.gridCode())) return;
        throw new NotAllowed(
                "not-your-place",
                "不在您负责的网格或社区，请填写所在网格或由负责人员上报",
                "This is not in your grid or community; name the grid, or leave it to those who answer for the place");
    }
}
