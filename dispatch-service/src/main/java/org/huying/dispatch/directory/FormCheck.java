package org.huying.dispatch.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.dispatch.directory.PartyOrganization.Level;

/** Refuses an entry that is not well-formed by itself, wherever it comes from (domain.md §5). */
final class FormCheck {
    private static final Pattern DIVISION = Pattern.compile("\\d{12}");
    private static final Pattern NAMED = Pattern.compile("[A-Z][A-Z0-9-]{2,39}");

    private final List<FieldError> errors = new ArrayList<>();

    private FormCheck() {}

    static void mustBeSound(DirectoryEntry entry) {
        FormCheck check = new FormCheck();
        if (entry instanceof Subdistrict || entry instanceof Community)
            check.mustFit(DIVISION, entry.code(), "/code", "应为 12 位区划代码 · a division code has 12 digits");
        else if (entry instanceof Grid grid) check.grid(grid);
        else check.mustFit(NAMED, entry.code(), "/code", "应为大写字母、数字和连字符 · capital letters, digits and hyphens");
        if (entry instanceof Estate estate) check.estate(estate);
        if (entry instanceof PartyOrganization organization) check.organization(organization);
        if (entry instanceof PartnerUnit unit) check.unit(unit);
        if (!check.errors.isEmpty()) throw new Invalid(check.errors);
    }

    private void grid(Grid grid) {
        mustFit(DIVISION, grid.communityCode(), "/communityCode", "应为 12 位区划代码 · a division code has 12 digits");
        if (grid.code() == null
                || grid.communityCode() == null
                || !grid.code().matches("\\d{15}")
                || !grid.code().startsWith(grid.communityCode()))
            refuse("/code", "应为社区代码加 3 位序号 · the community's 12 digits and a 3-digit serial");
        if (grid.partyGroup() == null) refuse("/partyGroup", "一个网格设一个党小组 · a grid has exactly one party group");
        else
            mustFit(
                    NAMED,
                    grid.partyGroup().code(),
                    "/partyGroup/code",
                    "应为大写字母、数字和连字符 · capital letters, digits and hyphens");
    }

    private void estate(Estate estate) {
        mustFit(DIVISION, estate.communityCode(), "/communityCode", "应为 12 位区划代码 · a division code has 12 digits");
        List<String> names =
                estate.buildings().stream().map(Estate.Building::name).toList();
        for (int i = 0; i < names.size(); i++)
            if (names.indexOf(names.get(i)) < i) refuse("/buildings/" + i + "/name", "楼栋重复 · listed twice");
    }

    private void organization(PartyOrganization organization) {
        if (organization.level() == Level.GRID_PARTY_GROUP)
            refuse("/level", "网格党小组随网格登记 · a grid's party group is written with its grid");
        boolean isTop = organization.level() == Level.SUBDISTRICT_WORKING_COMMITTEE;
        if (isTop && organization.parentCode() != null)
            refuse("/parentCode", "街道党工委没有上级组织 · the working committee has none above it");
        if (!isTop && organization.parentCode() == null) refuse("/parentCode", "必填 · required");
        if (organization.level() == Level.COMMUNITY_GENERAL_BRANCH && organization.communityCode() == null)
            refuse("/communityCode", "必填 · required");
    }

    private void unit(PartnerUnit unit) {
        if (unit.kind() == UnitKind.GRID_PARTY_GROUP)
            refuse("/kind", "网格党小组随网格登记 · a grid's party group is written with its grid");
        for (int i = 0; i < unit.dutyHours().size(); i++) {
            DutyHours hours = unit.dutyHours().get(i);
            if (!hours.isWellFormed())
                refuse("/dutyHours/" + i, "应为 HH:mm，止晚于起，最晚 24:00 · HH:mm, the end after the start, 24:00 at most");
            else if (hours.overlapsOneOf(wellFormed(unit.dutyHours().subList(0, i))))
                refuse("/dutyHours/" + i, "与前面的时段重叠 · overlaps an earlier one");
        }
    }

    private static List<DutyHours> wellFormed(List<DutyHours> hours) {
        return hours.stream().filter(DutyHours::isWellFormed).toList();
    }

    private void mustFit(Pattern form, String value, String pointer, String otherwise) {
        if (value == null || !form.matcher(value).matches()) refuse(pointer, otherwise);
    }

    private void refuse(String pointer, String detail) {
        errors.add(new FieldError(pointer, detail));
    }
}
