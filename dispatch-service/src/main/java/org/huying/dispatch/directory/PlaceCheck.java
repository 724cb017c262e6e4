package org.huying.dispatch.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;

/** Refuses an entry that does not fit among the others that are in force at the same time. */
final class PlaceCheck {
    private static final String NO_COMMUNITY = "当时没有这个社区 · no such community at that time";

    private final Directory town;
    private final List<FieldError> errors = new ArrayList<>();

    private PlaceCheck(Directory town) {
        this.town = town;
    }

    /** @param town with the entry in it */
    static void mustFit(DirectoryEntry entry, Directory town) {
        PlaceCheck check = new PlaceCheck(town);
        if (entry instanceof Grid grid) check.grid(grid);
        if (entry instanceof Estate estate) check.estate(estate);
        if (entry instanceof PartyOrganization organization) check.organization(organization);
        if (entry instanceof PartnerUnit unit) check.unit(unit);
        if (!check.errors.isEmpty()) throw new Invalid(check.errors);
    }

    private void grid(Grid grid) {
        mustHaveCommunity(grid.communityCode(), "/communityCode");
        String group = grid.partyGroup().code();
        boolean ofAnother = town.all(Grid.class)
                .anyMatch(other -> !other.code().equals(grid.code())
                        && other.partyGroup().code().equals(group));
        boolean otherwiseUsed = town.find(group, DirectoryEntry.class).isPresent();
        if (ofAnother || otherwiseUsed)
            refuse("/partyGroup/code", "该党小组属于另一网格或代码已被使用 · of another grid, or the code is taken");
    }

    private void estate(Estate estate) {
        mustHaveCommunity(estate.communityCode(), "/communityCode");
        for (int i = 0; i < estate.buildings().size(); i++) {
            String grid = estate.buildings().get(i).gridCode();
            if (grid == null) continue;
            boolean lies = town.grid(grid)
                    .filter(it -> it.communityCode().equals(estate.communityCode()))
                    .isPresent();
            if (!lies) refuse("/buildings/" + i + "/gridCode", "该社区当时没有这个网格 · no such grid in the community then");
        }
    }

    private void organization(PartyOrganization organization) {
        if (organization.communityCode() != null) mustHaveCommunity(organization.communityCode(), "/communityCode");
        if (organization.parentCode() == null) return;
        Optional<PartyOrganization> parent = town.find(organization.parentCode(), PartyOrganization.class);
        if (parent.isEmpty()) refuse("/parentCode", "当时没有这个上级组织 · no such organisation at that time");
        else if (leadsBackTo(organization)) refuse("/parentCode", "上下级关系成环 · it would be above itself");
        else if (organization.level().isAbove(parent.get().level()))
            refuse("/parentCode", "上级组织的层级不得更低 · the one above must not be of a lower level");
    }

    private boolean leadsBackTo(PartyOrganization organization) {
        Set<String> passed = new HashSet<>();
        String code = organization.parentCode();
        while (code != null && passed.add(code)) {
            if (code.equals(organization.code())) return true;
            code = town.find(code, PartyOrganization.class)
                    .map(PartyOrganization::parentCode)
                    .orElse(null);
        }
        return false;
    }

    private void unit(PartnerUnit unit) {
        for (int i = 0; i < unit.communityCodes().size(); i++)
            mustHaveCommunity(unit.communityCodes().get(i), "/communityCodes/" + i);
        if (town.all(Grid.class).anyMatch(grid -> grid.partyGroup().code().equals(unit.code())))
            refuse("/code", "代码已用于网格党小组 · the code is that of a grid's party group");
    }

    private void mustHaveCommunity(String code, String pointer) {
        if (town.find(code, Community.class).isEmpty()) refuse(pointer, NO_COMMUNITY);
    }

    private void refuse(String pointer, String detail) {
        errors.add(new FieldError(pointer, detail));
    }
}
