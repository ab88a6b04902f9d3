package id.pantau.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Takes the chart that stands in the same place as a picture, PNG or SVG. It is made in the browser from what is drawn there; nothing is
 * sent anywhere. Not on paper.
 */
@Tag("chart-picture")
@JsModule("./chart-picture/chart-picture.ts")
@CssImport("./styles/export.css")
public class ChartPicture extends Component {

    /**
     * @param name of the file, without ending
     * @param heading what is drawn: of whom, up to when
     * @param source where the figures come from; the page's "data per" is added to it
     */
    public ChartPicture(String name, String heading, String source) {
        getElement()
                .setAttribute("name", name)
                .setAttribute("heading", heading)
                .setAttribute("source", source)
                .setAttribute("png-label", getTranslation("export.picture.png"))
                .setAttribute("svg-label", getTranslation("export.picture.svg"));
        getElement().getClassList().add("no-print");
    }
}
