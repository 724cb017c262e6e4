package org.huying.reporting.bulletin.print;

/** XHTML as it is written, one element after the other. What is text is escaped. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    Markup open(String element) {
        out.append('<').append(element).append('>');
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    Markup text(String text) {
        text.codePoints().forEach(this::escaped);
        return this;
    }

    Markup element(String element, String text) {
        return open(element).text(text).close(element);
    }

    /** @param style the name of a class of the stylesheet */
    Markup styled(String element, String style, String text) {
        out.append('<').append(element).append(" class=\"").append(style).append("\">");
        return text(text).close(element);
    }

    Markup verbatim(String markup) {
        out.append(markup);
        return this;
    }

    private void escaped(int character) {
        switch (character) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(character);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
