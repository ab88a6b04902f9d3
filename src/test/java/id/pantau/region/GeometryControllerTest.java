package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pantau.TestScope;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** How drawings travel to browsers. Who may fetch them is decided, and tested, with the security of all paths. */
class GeometryControllerTest {

    private static final String TEXT = "{\"type\":\"FeatureCollection\",\"features\":[]}";
    private static final GeometryAsset ASSET =
            GeometryAsset.of(TEXT.getBytes(StandardCharsets.UTF_8), new Envelope(1, 2, 3, 4));
    private static final String URL = ASSET.geometry().url();
    private static final String TAG = '"' + ASSET.hash() + '"';

    private final TestScope scope = new TestScope();
    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void serve() {
        var store = mock(GeometryStore.class);
        when(store.find(any())).thenReturn(Optional.empty());
        when(store.draft(any())).thenReturn(Optional.empty());
        when(store.draft(ASSET.hash())).thenReturn(Optional.of(ASSET));
        when(store.find(ASSET.hash())).thenReturn(Optional.of(ASSET));
        browser = MockMvcBuilders.standaloneSetup(new GeometryController(store, scope))
                .build();
    }

    @Test
    void aDrawingIsSentCompressedAndKeptForEver() throws Exception {
        var response = browser.perform(get(URL).header("Accept-Encoding", "br, gzip"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/geo+json"))
                .andExpect(header().string("Cache-Control", "private, max-age=31536000, immutable"))
                .andExpect(header().string("Content-Encoding", "gzip"))
                .andExpect(header().string("Vary", "Accept-Encoding"))
                .andExpect(header().string("ETag", TAG))
                .andReturn()
                .getResponse();

        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            assertThat(new String(gzip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
        }
    }

    @Test
    void aDraftIsForThoseWhoLoadDataAndKeptByNoBrowser() throws Exception {
        String draft = ASSET.draftGeometry().url();
        browser.perform(get(draft).header("Accept-Encoding", "gzip"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Encoding", "gzip"))
                .andExpect(header().doesNotExist("ETag"));
        browser.perform(get("/geo/draf/00000000000000000000000000000000.json")).andExpect(status().isNotFound());

        for (Role role : Role.values()) {
            if (!role.isHealthOffice()) {
                scope.is(Scope.regency(role));
                browser.perform(get(draft)).andExpect(status().isNotFound());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0"})
    void whoCannotUnpackGetsThePlainText(String accepted) throws Exception {
        browser.perform(get(URL).header("Accept-Encoding", accepted))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Content-Encoding"))
                .andExpect(header().string("ETag", '"' + ASSET.hash() + "-plain\""))
                .andExpect(content().string(TEXT));
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws Exception {
        browser.perform(get(URL).header("Accept-Encoding", "gzip").header("If-None-Match", "\"other\", W/" + TAG))
                .andExpect(status().isNotModified())
                .andExpect(header().string("ETag", TAG))
                .andExpect(content().string(""));
        browser.perform(get(URL).header("Accept-Encoding", "gzip").header("If-None-Match", "\"other\""))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/geo/00000000000000000000000000000000.json",
                "/geo/0.json",
                "/geo/..%2f..%2fetc.json",
                "/geo/ABCDEF00000000000000000000000000.json"
            })
    void whatDoesNotExistIsNotFound(String url) throws Exception {
        browser.perform(get(URI.create(url))).andExpect(status().isNotFound());
    }
}
