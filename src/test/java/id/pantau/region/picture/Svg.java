package id.pantau.region.picture;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a picture back. */
record Svg(Document document) {

    static Svg read(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Svg(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
        } catch (Exception e) {
            throw new AssertionError("not an SVG", e);
        }
    }

    List<Element> all(String tag) {
        return elements(document.getElementsByTagName(tag));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** All that can be read on it. */
    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    Element region(String code) {
        return all("g").stream()
                .filter(group -> group.getAttribute("data-code").equals(code))
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
    }

    /** Fills of a region from the lowest to the uppermost. */
    List<String> fills(String code) {
        List<String> fills = new ArrayList<>();
        for (Element path : elements(region(code).getElementsByTagName("path"))) {
            if (!path.getAttribute("fill").equals("none")) {
                fills.add(path.getAttribute("fill"));
            }
        }
        return fills;
    }

    /** The first corner of a region, in points. */
    double[] corner(String code) {
        String d = ((Element) region(code).getElementsByTagName("path").item(0)).getAttribute("d");
        String[] point = d.substring(1, d.indexOf('L')).split(" ");
        return new double[] {Double.parseDouble(point[0]), Double.parseDouble(point[1])};
    }
}
