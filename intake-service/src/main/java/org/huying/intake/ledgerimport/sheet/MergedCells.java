package org.huying.intake.ledgerimport.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells merged downwards: people merge 社区 or 日期 over the rows it stands for, and a file keeps the value in the
 * topmost alone. Each row gets it again.
 */
final class MergedCells {
    private static final int MOST = 20_000;

    private final Map<Integer, List<Region>> byTop = new HashMap<>();
    private final Map<Integer, Value> standing = new HashMap<>();
    private int size;

    private record Region(int column, int bottom) {}

    private record Value(int bottom, String text) {}

    /** @param reference like {@code D2:D17} */
    void add(String reference) {
        String[] corners = reference == null ? new String[0] : reference.split(":");
        if (corners.length != 2) return;
        CellPlace top = CellPlace.of(corners[0]);
        CellPlace bottom = CellPlace.of(corners[1]);
        if (bottom.row() <= top.row()) return;
        if (++size > MOST) throw SheetFile.refused("合并单元格过多", "too many merged cells");
        byTop.computeIfAbsent(top.row(), row -> new ArrayList<>()).add(new Region(top.column(), bottom.row()));
    }

    void fill(int row, List<String> cells) {
        standing.values().removeIf(value -> value.bottom() < row);
        for (Region region : byTop.getOrDefault(row, List.of()))
            if (region.column() < cells.size())
                standing.put(region.column(), new Value(region.bottom(), cells.get(region.column())));
        standing.forEach((column, value) -> {
            while (cells.size() <= column) cells.add("");
            if (cells.get(column).isEmpty()) cells.set(column, value.text());
        });
    }
}
