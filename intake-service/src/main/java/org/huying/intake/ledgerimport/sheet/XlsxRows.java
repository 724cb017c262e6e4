package org.huying.intake.ledgerimport.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Gathers the cells of a sheet into rows as its elements go by. */
final class XlsxRows implements XlsxParts.Visitor {
    private final SharedTexts texts;
    private final MergedCells merged;
    private final SheetLimits limits;
    private final Consumer<SheetRow> each;
    private List<String> cells = new ArrayList<>();
    private int number;
    private int column;
    private int full;
    private String type;

    XlsxRows(SharedTexts texts, MergedCells merged, SheetLimits limits, Consumer<SheetRow> each) {
        this.texts = texts;
        this.merged = merged;
        this.limits = limits;
        this.each = each;
    }

    @Override
    public void element(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "row" -> begin(xml.getAttributeValue(null, "r"));
            case "c" -> cell(xml.getAttributeValue(null, "r"), xml.getAttributeValue(null, "t"));
            case "v" -> put(value(XlsxText.of(xml)));
            case "is" -> put(XlsxText.of(xml));
            default -> {
                // formulas, formats and what else stands around
            }
        }
    }

    private void begin(String row) {
        end();
        int next = row == null ? number + 1 : CellPlace.of("A" + row).row();
        if (next <= number) throw XlsxParts.unreadable();
        number = next;
        column = -1;
    }

    private void cell(String reference, String cellType) {
        column = reference == null ? column + 1 : CellPlace.of(reference).column();
        type = cellType == null ? "n" : cellType;
    }

    private String value(String text) {
        return switch (type) {
            case "s" -> texts.at(text);
            case "n" -> XlsxText.number(text);
            case "b" -> XlsxParts.isTrue(text) ? "TRUE" : "FALSE";
            default -> text;
        };
    }

    private void put(String text) {
        if (text.isEmpty()) return;
        if (column < 0) throw XlsxParts.unreadable();
        if (column >= limits.columns())
            throw SheetFile.refused("超过 " + limits.columns() + " 列", "more than " + limits.columns() + " columns");
        while (cells.size() <= column) cells.add("");
        cells.set(column, text);
    }

    /** The row at hand is whole. */
    void end() {
        if (cells.stream().anyMatch(text -> !text.isBlank())) {
            if (++full > limits.rows()) throw XlsxSheet.tooManyRows(limits);
            merged.fill(number, cells);
            each.accept(new SheetRow(number, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
    }
}
