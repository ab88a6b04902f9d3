package id.pantau.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import id.pantau.DatabaseTest;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TestAccounts.class)
class PackImportViewTest extends SpringBrowserlessTest {

    @Autowired
    Texts texts;

    @BeforeEach
    void inIndonesian() {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void a_file_that_is_no_archive_is_refused_with_its_reason_and_cannot_be_applied() {
        navigate(PackImportView.class);

        new UploadTester<>($(Upload.class).single())
                .upload("paket.zip", "application/zip", "bukan zip".getBytes(StandardCharsets.UTF_8));
        roundTrip();

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(texts.text("intake.verdict.REFUSED"));
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain(texts.text("intake.view.apply"));
    }
}
