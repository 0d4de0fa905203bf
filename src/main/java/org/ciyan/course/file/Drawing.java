package org.ciyan.course.file;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.ciyan.platform.text.SourceFile;

/**
 * A drawing (SVG) made for a course: its size, and a check that it is harmless. Anything not known to be harmless is a
 * fault.
 */
public record Drawing(int width, int height) {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "g", "defs", "symbol", "use", "path",
            "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "linearGradient",
            "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "style");
    private static final Pattern SCRIPT = Pattern.compile("(?i)java\\s*script\\s*:|expression\\s*\\(");
    private static final Pattern FOREIGN = Pattern.compile("(?i)@import|url\\(\\s*(?!['\"]?#)|\\\\");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\s*-?[\\d.]+[\\s,]+-?[\\d.]+[\\s,]+(\\d{1,5}(?:\\.\\d+)?)[\\s,]+(\\d{1,5}(?:\\.\\d+)?)\\s*");

    static Drawing read(SourceFile file) {
        return new Reading(file).read();
    }

    private static final class Reading {

        private final SourceFile file;
        private Drawing drawing = new Drawing(0, 0);
        private boolean titled;
        private int depth;
        private String open = "";

        Reading(SourceFile file) {
            this.file = file;
        }

        Drawing read() {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            try {
                var xml = factory.createXMLStreamReader(new StringReader(file.text()));
                while (xml.hasNext()) {
                    take(xml, xml.next());
                }
                if (!titled) {
                    file.fault(1, "svg-title");
                }
            } catch (XMLStreamException e) {
                file.fault(e.getLocation() == null ? 1 : e.getLocation().getLineNumber(), "svg-xml");
            }
            return drawing;
        }

        private void take(XMLStreamReader xml, int event) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    open = "";
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
                case XMLStreamConstants.DTD, XMLStreamConstants.PROCESSING_INSTRUCTION,
                    XMLStreamConstants.ENTITY_REFERENCE ->
                    fault(xml, "svg-element", "<!…>");
                default -> { }
            }
        }

        private void start(XMLStreamReader xml) {
            open = xml.getLocalName();
            if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(open) || (depth == 0) != open.equals("svg")) {
                fault(xml, "svg-element", open);
            }
            if (depth++ == 0) {
                size(xml);
            }
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attribute(xml, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }

        private void size(XMLStreamReader xml) {
            var box = xml.getAttributeValue(null, "viewBox");
            var sides = VIEW_BOX.matcher(box == null ? "" : box);
            if (sides.matches()) {
                drawing = new Drawing((int) Math.round(Double.parseDouble(sides.group(1))),
                        (int) Math.round(Double.parseDouble(sides.group(2))));
            } else {
                fault(xml, "svg-view-box");
            }
        }

        private void attribute(XMLStreamReader xml, String name, String value) {
            if (name.toLowerCase(Locale.ROOT).startsWith("on") || SCRIPT.matcher(value).find()) {
                fault(xml, "svg-script", name);
            } else if (name.equals("href") && !value.startsWith("#") || FOREIGN.matcher(value).find()) {
                fault(xml, "svg-foreign", name);
            }
        }

        private void text(XMLStreamReader xml) {
            var text = xml.getText();
            titled |= open.equals("title") && depth == 2 && !text.isBlank();
            if (open.equals("style") && (FOREIGN.matcher(text).find() || SCRIPT.matcher(text).find())) {
                fault(xml, "svg-foreign", open);
            }
        }

        private void fault(XMLStreamReader xml, String key, Object... args) {
            file.fault(xml.getLocation().getLineNumber(), key, args);
        }
    }
}
