package id.pantau.rollout;

import id.pantau.base.DomainException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands files of evidence out, to be kept and never to be shown by the browser itself. */
@RestController
class EvidenceFileController {

    private final EvidenceFileService files;

    EvidenceFileController(EvidenceFileService files) {
        this.files = files;
    }

    @GetMapping("/bukti/{id:\\d{1,9}}")
    ResponseEntity<Resource> file(@PathVariable int id) {
        EvidenceFileContent file;
        try {
            file = files.file(id);
        } catch (DomainException.NotFound e) {
            return ResponseEntity.notFound().build();
        }
        var content = new FileSystemResource(file.path());
        if (!content.exists()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(content);
    }
}
