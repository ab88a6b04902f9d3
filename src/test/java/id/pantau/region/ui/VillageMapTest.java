package id.pantau.region.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class VillageMapTest {

    private final UI ui = new UI();
    private int asked;

    @BeforeEach
    void enter() {
        VaadinSession session = Mockito.mock(VaadinSession.class, Mockito.RETURNS_DEEP_STUBS);
        Mockito.when(session.hasLock()).thenReturn(true);
        ui.getInternals().setSession(session);
        UI.setCurrent(ui);
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    private MapLayer layer() {
        asked++;
        return MapLayers.year(2, "Kelubi");
    }

    private long layersSent() {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        List<PendingJavaScriptInvocation> sent =
                new ArrayList<>(ui.getInternals().dumpPendingJavaScriptInvocations());
        return sent.stream()
                .filter(call -> call.getInvocation().getExpression().contains("show"))
                .count();
    }

    @Test
    void aLayerIsAskedForOnlyWhenTheMapIsOnAPage() {
        VillageMap map = new VillageMap();
        map.show(this::layer);
        assertThat(asked).isZero();

        ui.add(map);

        assertThat(asked).isEqualTo(1);
        assertThat(layersSent()).isEqualTo(1);
    }

    @Test
    void aMapThatComesBackShowsItsLayerAgain() {
        VillageMap map = new VillageMap();
        ui.add(map);
        map.show(this::layer);
        layersSent();

        ui.remove(map);
        ui.add(map);

        assertThat(asked).isEqualTo(2);
        assertThat(layersSent()).isEqualTo(1);
    }

    @Test
    void mapsOfOneGroupAreKnownToTheBrowser() {
        assertThat(new VillageMap().inStepWith("banding").getElement().getAttribute("group"))
                .isEqualTo("banding");
    }

    @Test
    void aMapForPickingPlacesSaysSoAndKeepsThePlaceThatWasChosenBefore() {
        VillageMap map = new VillageMap();
        assertThat(map.getElement().hasAttribute("pick")).isFalse();
        map.pin(-3.1, 107.9);
        map.pickPlaces((latitude, longitude) -> {});
        assertThat(map.getElement().getAttribute("pick")).isEqualTo("-3.1,107.9");
    }

    @Test
    void theModeIsKnownToTheBrowser() {
        assertThat(new VillageMap(VillageMap.Mode.COMPACT).getElement().getAttribute("mode"))
                .isEqualTo("compact");
    }
}
