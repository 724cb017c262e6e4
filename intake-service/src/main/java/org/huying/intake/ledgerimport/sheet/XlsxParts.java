package org.huying.intake.ledgerimport.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook (ECMA-376): which is its first visible sheet, and where its texts are. */
final class XlsxParts implements AutoCloseable {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final XMLInputFactory XML = factory();

    private final ZipFile archive;
    private final SheetLimits limits;
    private String sheet;
    private String strings;
    private boolean from1904;

    /** What is done with each element of a part as it begins. */
    interface Visitor {
        void element(XMLStreamReader xml, String name) throws XMLStreamException, IOException;
    }

    XlsxParts(Path file, SheetLimits limits) throws IOException {
        try {
            this.archive = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw unreadable();
        }
        this.limits = limits;
    }

    /** Finds its way before anything is read. */
    void open() throws IOException {
        Map<String, String> targets = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        each(RELATIONS, (xml, name) -> {
            if (!name.equals("Relationship")) return;
            targets.put(xml.getAttributeValue(null, "Id"), path(xml.getAttributeValue(null, "Target")));
            types.put(kind(xml.getAttributeValue(null, "Type")), path(xml.getAttributeValue(null, "Target")));
        });
        strings = types.get("sharedStrings");
        each(WORKBOOK, (xml, name) -> {
            if (name.equals("workbookPr")) from1904 = isTrue(xml.getAttributeValue(null, "date1904"));
            String state = xml.getAttributeValue(null, "state");
            boolean isVisible = state == null || state.equals("visible");
            if (name.equals("sheet") && sheet == null && isVisible) sheet = targets.get(relation(xml));
        });
        if (sheet == null) throw unreadable();
    }

    void eachOfSheet(Visitor visitor) throws IOException {
        each(sheet, visitor);
    }

    /** Nothing where the workbook has no shared texts. */
    void eachOfStrings(Visitor visitor) throws IOException {
        if (strings != null) each(strings, visitor);
    }

    boolean countsFrom1904() {
        return from1904;
    }

    private void each(String part, Visitor visitor) throws IOException {
        ZipEntry entry = archive.getEntry(part);
        if (entry == null) throw unreadable();
        try (InputStream in = new BoundedMarkup(archive.getInputStream(entry), limits.inflated())) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD) throw unreadable();
                if (event == XMLStreamReader.START_ELEMENT) visitor.element(xml, xml.getLocalName());
            }
            xml.close();
        } catch (XMLStreamException | ZipException broken) {
            throw unreadable();
        }
    }

    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals("id")) return xml.getAttributeValue(i);
        return null;
    }

    private static String path(String target) {
        if (target == null) return "";
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static String kind(String type) {
        return type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
    }

    static boolean isTrue(String text) {
        return "1".equals(text) || "true".equals(text);
    }

    static RuntimeException unreadable() {
        return SheetFile.refused("不是完整的 .xlsx 工作簿", "not a whole .xlsx workbook");
    }

    /** Without document types: no entity is ever looked up or multiplied. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
