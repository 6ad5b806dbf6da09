package org.hrssplan.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part of a workbook, read forward, tag by tag; names come without their prefix. */
final class WorkbookXml implements AutoCloseable {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_NAMES = 2_000;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    WorkbookXml(InputStream in) throws IOException {
        this.in = in;
        try {
            xml = factory().createXMLStreamReader(PlainXml.of(in));
        } catch (XMLStreamException e) {
            throw unreadable(e);
        } catch (CharacterCodingException e) {
            throw notUtf8();
        }
    }

    /** Moves on; false at the end of the part. */
    boolean next() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                requireFewNames();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** Moves on to the next opening tag; false at the end of the part. */
    boolean nextStart() throws IOException {
        while (next()) {
            if (xml.isStartElement()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the reading stands at an opening tag; otherwise at a closing one or at text. */
    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    String name() {
        return withoutPrefix(xml.getLocalName());
    }

    boolean isStart(String name) {
        return xml.isStartElement() && name().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && name().equals(name);
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (withoutPrefix(xml.getAttributeLocalName(i)).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** Adds the text at which the reading stands, as long as {@code text} stays below {@code maxLength}. */
    void appendTo(StringBuilder text, int maxLength) {
        int length = Math.min(xml.getTextLength(), maxLength - text.length());
        if (length > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), length);
        }
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** A parser keeps every name that it has seen. */
    private void requireFewNames() throws IOException {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        if (depth > MAX_DEPTH || names.size() > MAX_NAMES) {
            throw new UnreadableSheetException(SheetCode.FILE_BOMB, 0);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private static IOException unreadable(XMLStreamException e) {
        if (e.getNestedException() instanceof UnreadableSheetException refused) {
            return refused;
        }
        if (e.getNestedException() instanceof CharacterCodingException) {
            return notUtf8();
        }
        return XlsxPackage.notAWorkbook();
    }

    private static UnreadableSheetException notUtf8() {
        return new UnreadableSheetException(SheetCode.NOT_UTF8, 0, 0);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
